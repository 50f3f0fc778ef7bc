package fayi.device.print;

/**
 * How far a paper is.
 *
 * @param pagesPrinted pages that lie in the tray
 * @param pages how many there are
 */
public record PrintProgress(State state, int pagesPrinted, int pages) {
    /** Where it stands. */
    public enum State {
        /** Waits for the printer. */
        QUEUED(false),
        /** Pages come. */
        PRINTING(false),
        /** It goes on by itself once paper is there. */
        PAPER_EMPTY(false),
        /** It goes on once the jam is cleared. */
        JAMMED(false),
        /** The printer needs a person: cover, toner, another reason. */
        ATTENTION(false),
        /** The printer does not answer; it goes on if the printer still knows the job when it is back. */
        OFFLINE(false),
        /** All pages are out. */
        PRINTED(true),
        /** It was given up on request. */
        CANCELLED(true),
        /** It will not be printed: the printer refused or lost it. Printing again may succeed. */
        FAILED(true);

        private final boolean end;

        State(boolean end) {
            this.end = end;
        }

        /** Whether nothing follows. */
        public boolean isEnd() {
            return end;
        }

        /** Whether it stands still until a person does something. */
        public boolean needsPerson() {
            return this == PAPER_EMPTY || this == JAMMED || this == ATTENTION || this == OFFLINE;
        }
    }
}
