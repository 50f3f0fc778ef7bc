package fayi.kiosk.screen;

import fayi.kiosk.widget.Texts;
import java.util.Set;

/** What a matter of the catalogue's services is called; what an office wrote in its own words stays as it is. */
final class SkillWords {
    private static final Set<String> KNOWN =
            Set.of("wages", "injury", "family", "land", "debt", "government", "business", "veteran");

    private SkillWords() {}

    static String of(Texts texts, String skill) {
        return KNOWN.contains(skill) ? texts.get("skill." + skill) : skill;
    }
}
