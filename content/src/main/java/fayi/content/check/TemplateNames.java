package fayi.content.check;

import fayi.content.expression.ValueKind;
import fayi.content.interview.Interview;
import fayi.content.interview.Option;
import fayi.content.interview.PartyField;
import fayi.content.interview.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a paper of one interview may name; docs/content.md tells it in words. */
final class TemplateNames {
    private static final List<String> ALWAYS = List.of(
            "paperTitle",
            "matterCode",
            "office",
            "stationName",
            "madeAt",
            "today",
            "large",
            "person.name",
            "person.sex",
            "person.birth",
            "person.age",
            "person.elderly",
            "person.minor",
            "person.nation",
            "person.address",
            "person.idNumber");

    /** What stands inside a section, by the first word of the section's name. */
    private static final Map<String, Set<String>> INSIDE = Map.of(
            "signers", Set.of("number", "signedOn"),
            "options", Set.of("text", "chosen"),
            "parties", party());

    private final Set<String> names = new LinkedHashSet<>(ALWAYS);

    TemplateNames(Interview interview) {
        names.add("signers");
        interview.questions().forEach(this::add);
        interview.values().forEach(value -> {
            names.add("values." + value.name());
            if (value.kind() == ValueKind.FLAG) {
                names.add("is." + value.name());
            }
            if (value.kind() == ValueKind.MONEY) {
                names.add("capital." + value.name());
            }
        });
    }

    private void add(Question question) {
        names.add("answers." + question.id());
        switch (question.type().kind()) {
            case FLAG -> names.add("is." + question.id());
            case MONEY -> names.add("capital." + question.id());
            case PARTY, PARTIES -> names.add("parties." + question.id());
            default -> {
                if (question.type().hasOptions()) {
                    names.add("options." + question.id());
                    for (Option option : question.options()) {
                        names.add("chosen." + question.id() + "." + option.id());
                    }
                }
            }
        }
    }

    private static Set<String> party() {
        Set<String> names = new LinkedHashSet<>(List.of("number", "kind", "isPerson", "isCompany"));
        Stream.of(PartyField.values()).map(PartyField::key).forEach(names::add);
        return names;
    }

    /** Whether {@code name} means something inside {@code sections}, the innermost of which is the last. */
    boolean has(String name, List<String> sections) {
        return names.contains(name) || inside(sections).contains(name);
    }

    /** What could have been meant. */
    List<String> known(List<String> sections) {
        List<String> known = new ArrayList<>(inside(sections));
        known.addAll(names);
        return known;
    }

    private static Set<String> inside(List<String> sections) {
        Set<String> inside = new LinkedHashSet<>();
        for (String section : sections) {
            inside.addAll(INSIDE.getOrDefault(section.split("\\.", 2)[0], Set.of()));
        }
        return inside;
    }
}
