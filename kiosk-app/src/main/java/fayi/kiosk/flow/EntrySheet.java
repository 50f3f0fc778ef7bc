package fayi.kiosk.flow;

import fayi.content.directory.DirectoryEntry;
import fayi.content.directory.Facet;
import fayi.content.text.LocalizedText;
import fayi.protocol.taken.TakenAlong;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An entry of the directory to take along on a telephone: how to call, where, and the five facets. */
final class EntrySheet {
    private static final LocalizedText TELEPHONE = LocalizedText.of("电话", "Telephone");
    private static final LocalizedText PLACE = LocalizedText.of("地方", "Place");
    private static final LocalizedText HINT = LocalizedText.of(
            "请先打电话，问清什么时候有人、要不要带材料、收不收钱。", "Call first: ask when somebody is there, what to bring and what it costs.");

    private EntrySheet() {}

    static TakenAlong of(DirectoryEntry entry, Locale locale) {
        List<TakenAlong.Section> sections = new ArrayList<>();
        sections.add(new TakenAlong.Section(TELEPHONE.in(locale), List.of(entry.telephone())));
        List<String> place = new ArrayList<>(List.of(entry.place()));
        entry.address().ifPresent(place::add);
        sections.add(new TakenAlong.Section(PLACE.in(locale), place));
        for (Facet facet : Facet.values()) {
            sections.add(new TakenAlong.Section(
                    facet.label().in(locale), List.of(entry.facets().find(facet).orElse(Facet.NO_RECORD.in(locale)))));
        }
        sections.add(new TakenAlong.Section("", List.of(HINT.in(locale))));
        return new TakenAlong.Sheet(entry.name(), sections);
    }
}
