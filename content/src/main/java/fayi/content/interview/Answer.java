package fayi.content.interview;

import java.time.LocalDate;
import java.util.List;

/** What a person answered. Personal data: no text form shows it. */
public sealed interface Answer {
    /** Words: for text, long text and phone. */
    record Text(String text) implements Answer {
        @Override
        public String toString() {
            return "Text[masked]";
        }
    }

    /** A whole number. */
    record Number(long number) implements Answer {
        @Override
        public String toString() {
            return "Number[masked]";
        }
    }

    /**
     * A sum.
     *
     * @param fen hundredths of a yuan
     */
    record Money(long fen) implements Answer {
        @Override
        public String toString() {
            return "Money[masked]";
        }
    }

    /** A day. */
    record Date(LocalDate date) implements Answer {
        @Override
        public String toString() {
            return "Date[masked]";
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements Answer {
        @Override
        public String toString() {
            return "YesNo[masked]";
        }
    }

    /** One option, by its id. */
    record Choice(String optionId) implements Answer {
        @Override
        public String toString() {
            return "Choice[masked]";
        }
    }

    /** Some options, by their ids. */
    record Choices(List<String> optionIds) implements Answer {
        /** Copies the list. */
        public Choices {
            optionIds = List.copyOf(optionIds);
        }

        @Override
        public String toString() {
            return "Choices[masked]";
        }
    }

    /**
     * Where something is.
     *
     * @param areas the names of the areas chosen from lists, the largest first; may be empty
     * @param line what was written behind them: group, house, or all of it
     */
    record Place(List<String> areas, String line) implements Answer {
        /** Copies the list. */
        public Place {
            areas = List.copyOf(areas);
        }

        /** All of it in one line. */
        public String text() {
            return String.join("", areas) + line;
        }

        @Override
        public String toString() {
            return "Place[masked]";
        }
    }

    /** One person or organisation. */
    record Person(Party party) implements Answer {
        @Override
        public String toString() {
            return "Person[masked]";
        }
    }

    /** Several persons or organisations. */
    record Parties(List<Party> parties) implements Answer {
        /** Copies the list. */
        public Parties {
            parties = List.copyOf(parties);
        }

        @Override
        public String toString() {
            return "Parties[masked]";
        }
    }

    /**
     * Whether a paper is at hand, to be photographed later under the question's label.
     *
     * @param atHand whether the person has it here
     */
    record Document(boolean atHand) implements Answer {
        @Override
        public String toString() {
            return "Document[masked]";
        }
    }

    /** The question was seen and left open, which only a question that is not required allows. */
    record Skipped() implements Answer {}
}
