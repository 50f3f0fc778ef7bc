package fayi.kiosk.directory;

import fayi.content.directory.DirectoryEntry.Kind;
import java.util.Optional;

/** What a person does who looks through the directory. A touch that means nothing on the page that is shown changes nothing. */
public sealed interface DirectoryTouch {
    /** Looks for the adviser of a village. */
    record Adviser() implements DirectoryTouch {}

    /** Looks for institutions, or for people. */
    record Look(Kind kind) implements DirectoryTouch {}

    /** Chooses a township. */
    record Township(String township) implements DirectoryTouch {
        @Override
        public String toString() {
            return "Township[masked]";
        }
    }

    /** Chooses a village. */
    record Village(String village) implements DirectoryTouch {
        @Override
        public String toString() {
            return "Village[masked]";
        }
    }

    /** Chooses a place; empty for any. */
    record Place(Optional<String> place) implements DirectoryTouch {}

    /** Chooses a matter; empty for any. */
    record Skill(Optional<String> skill) implements DirectoryTouch {}

    /** Opens an entry. */
    record Open(String id) implements DirectoryTouch {
        @Override
        public String toString() {
            return "Open[masked]";
        }
    }

    /** So many parts of a list on or back. */
    record Turn(int by) implements DirectoryTouch {}

    /** One step back. */
    record Back() implements DirectoryTouch {}
}
