package fayi.protocol.taken;

import java.util.List;

/** What a person takes along on their telephone. Personal data: text forms are masked. */
public sealed interface TakenAlong {
    /** As a person reads it. */
    String title();

    /** Something to read, as plain text: an article of a law, a list of places, a card. */
    record Sheet(String title, List<Section> sections) implements TakenAlong {
        /** Copies the list. */
        public Sheet {
            sections = List.copyOf(sections);
        }

        @Override
        public String toString() {
            return "Sheet[masked]";
        }
    }

    /** A paper. Its bytes are the caller's; they are read once, while the page is sealed. */
    record Document(String title, byte[] pdf) implements TakenAlong {
        @Override
        public String toString() {
            return "Document[masked]";
        }
    }

    /**
     * A part of a sheet.
     *
     * @param heading may be empty
     */
    record Section(String heading, List<String> paragraphs) {
        /** Copies the list. */
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String toString() {
            return "Section[masked]";
        }
    }
}
