package fayi.kiosk.unfinished;

import fayi.content.interview.Answer;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as it is written down. Another program may read it months of versions later: what it does not know is left out.
 *
 * @param kind which kind of {@link Answer}
 * @param text words, a date, an option's id, a place's line
 * @param number a number, or fen
 * @param items options' ids, a place's areas
 */
record KeptAnswer(
        String question,
        String kind,
        Optional<String> text,
        Optional<Long> number,
        Optional<Boolean> yes,
        List<String> items,
        List<KeptParty> parties) {
    record KeptParty(String kind, Map<String, String> fields) {
        static KeptParty of(Party party) {
            return new KeptParty(party.kind().key(), party.byKey());
        }

        Party party() {
            Map<PartyField, String> known = new EnumMap<>(PartyField.class);
            for (PartyField field : PartyField.values()) {
                known.put(field, fields.getOrDefault(field.key(), ""));
            }
            Party.Kind kept = Arrays.stream(Party.Kind.values())
                    .filter(one -> one.key().equals(kind))
                    .findFirst()
                    .orElse(Party.Kind.PERSON);
            return new Party(kept, known);
        }

        @Override
        public String toString() {
            return "KeptParty[masked]";
        }
    }

    static KeptAnswer of(String question, Answer answer) {
        if (answer instanceof Answer.Text words) {
            return text(question, "text", words.text());
        } else if (answer instanceof Answer.Number number) {
            return number(question, "number", number.number());
        } else if (answer instanceof Answer.Money money) {
            return number(question, "money", money.fen());
        } else if (answer instanceof Answer.Date day) {
            return text(question, "date", day.date().toString());
        } else if (answer instanceof Answer.YesNo choice) {
            return yes(question, "yes-no", choice.yes());
        } else if (answer instanceof Answer.Choice choice) {
            return text(question, "choice", choice.optionId());
        } else if (answer instanceof Answer.Choices choices) {
            return items(question, "choices", "", choices.optionIds());
        } else if (answer instanceof Answer.Place place) {
            return items(question, "place", place.line(), place.areas());
        } else if (answer instanceof Answer.Person person) {
            return parties(question, "person", List.of(person.party()));
        } else if (answer instanceof Answer.Parties several) {
            return parties(question, "parties", several.parties());
        }
        return answer instanceof Answer.Document paper
                ? yes(question, "document", paper.atHand())
                : text(question, "skipped", "");
    }

    /** The answer, or nothing when this program does not know its kind. */
    Optional<Answer> answer() {
        return switch (kind) {
            case "text" -> text.map(Answer.Text::new);
            case "number" -> number.map(Answer.Number::new);
            case "money" -> number.map(Answer.Money::new);
            case "date" -> text.flatMap(KeptAnswer::day);
            case "yes-no" -> yes.map(Answer.YesNo::new);
            case "choice" -> text.map(Answer.Choice::new);
            case "choices" -> Optional.of(new Answer.Choices(items));
            case "place" -> text.map(line -> new Answer.Place(items, line));
            case "person" -> parties.stream().findFirst().map(KeptParty::party).map(Answer.Person::new);
            case "parties" ->
                Optional.of(new Answer.Parties(
                        parties.stream().map(KeptParty::party).toList()));
            case "document" -> yes.map(Answer.Document::new);
            case "skipped" -> Optional.of(new Answer.Skipped());
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> day(String text) {
        try {
            return Optional.of(new Answer.Date(LocalDate.parse(text)));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static KeptAnswer text(String question, String kind, String text) {
        return items(question, kind, text, List.of());
    }

    private static KeptAnswer items(String question, String kind, String text, List<String> items) {
        return new KeptAnswer(question, kind, Optional.of(text), Optional.empty(), Optional.empty(), items, List.of());
    }

    private static KeptAnswer number(String question, String kind, long number) {
        return new KeptAnswer(
                question, kind, Optional.empty(), Optional.of(number), Optional.empty(), List.of(), List.of());
    }

    private static KeptAnswer yes(String question, String kind, boolean yes) {
        return new KeptAnswer(
                question, kind, Optional.empty(), Optional.empty(), Optional.of(yes), List.of(), List.of());
    }

    private static KeptAnswer parties(String question, String kind, List<Party> parties) {
        return new KeptAnswer(
                question,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                parties.stream().map(KeptParty::of).toList());
    }

    @Override
    public String toString() {
        return "KeptAnswer[" + question + " masked]";
    }
}
