package fayi.content.interview;

import fayi.content.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Persons and organisations as a person reads them. */
public final class PartyWords {
    private static final LocalizedText MALE = LocalizedText.of("男", "Male");
    private static final LocalizedText FEMALE = LocalizedText.of("女", "Female");
    private static final LocalizedText NOBODY = LocalizedText.of("没有写", "Nobody named");
    private static final LocalizedText COMMA = LocalizedText.of("，", ", ");
    private static final LocalizedText COLON = LocalizedText.of("：", ": ");

    private PartyWords() {}

    /** All of them, numbered when they are several. */
    static String read(List<Party> parties, Locale locale) {
        if (parties.isEmpty()) {
            return NOBODY.in(locale);
        }
        if (parties.size() == 1) {
            return read(parties.get(0), locale);
        }
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < parties.size(); index++) {
            words.append(index == 0 ? "" : "\n")
                    .append(index + 1)
                    .append(". ")
                    .append(read(parties.get(index), locale));
        }
        return words.toString();
    }

    /** One of them: the name, then what else is known. */
    public static String read(Party party, Locale locale) {
        return Stream.of(PartyField.values())
                .filter(field -> !party.text(field).isEmpty())
                .map(field -> field == PartyField.NAME || field == PartyField.SEX
                        ? field(party, field, locale)
                        : field.label(party.kind()).in(locale) + COLON.in(locale) + field(party, field, locale))
                .collect(Collectors.joining(COMMA.in(locale)));
    }

    /** One field in words. */
    public static String field(Party party, PartyField field, Locale locale) {
        String text = party.text(field);
        if (field == PartyField.SEX) {
            return switch (text) {
                case "male" -> MALE.in(locale);
                case "female" -> FEMALE.in(locale);
                default -> "";
            };
        }
        return text;
    }
}
