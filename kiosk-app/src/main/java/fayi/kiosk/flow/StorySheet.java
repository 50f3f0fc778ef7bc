package fayi.kiosk.flow;

import fayi.content.learning.LawReference;
import fayi.content.learning.Story;
import fayi.content.text.LocalizedText;
import fayi.protocol.taken.TakenAlong;
import java.util.List;
import java.util.Locale;

/** A story to take along on a telephone: what happened, what to remember, by which law. */
final class StorySheet {
    private static final LocalizedText REMEMBER = LocalizedText.of("请记住", "Keep in mind");
    private static final LocalizedText LAW = LocalizedText.of("根据哪条法律", "By which law");
    private static final LocalizedText INVENTED = LocalizedText.of(
            "故事是编的，道理是真的。每个人的情况不一样，办事以前请再问律师，或拨打 12348。",
            "The story is invented; what the law says is not. Each case differs: ask a lawyer before you act, or call"
                    + " 12348.");

    private StorySheet() {}

    static TakenAlong of(Story story, Locale locale) {
        List<LocalizedText> pages =
                story.pages().stream().map(page -> page.text()).toList();
        return new TakenAlong.Sheet(
                story.title().in(locale),
                List.of(
                        section("", pages, locale),
                        section(REMEMBER.in(locale), story.remember(), locale),
                        section(LAW.in(locale), LawReference.lines(story.articles()), locale),
                        section("", List.of(INVENTED), locale)));
    }

    private static TakenAlong.Section section(String heading, List<LocalizedText> texts, Locale locale) {
        return new TakenAlong.Section(
                heading, texts.stream().map(text -> text.in(locale)).toList());
    }
}
