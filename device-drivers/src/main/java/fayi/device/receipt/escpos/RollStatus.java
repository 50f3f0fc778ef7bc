package fayi.device.receipt.escpos;

import java.util.Optional;

/**
 * How a receipt printer says it is, by its answers to DLE EOT 1, 2, 3 and 4 (Epson, "ESC/POS Command Reference", DLE EOT).
 *
 * @param online whether it takes data
 * @param cover whether the cover is open
 * @param empty whether the roll has ended
 * @param nearEnd whether it will soon
 * @param cutter whether the knife is stuck
 * @param broken whether there is an error that only a repair removes
 */
record RollStatus(boolean online, boolean cover, boolean empty, boolean nearEnd, boolean cutter, boolean broken) {
    private static final int OFFLINE = 0x08;
    private static final int COVER_OPEN = 0x04;
    private static final int STOPPED_BY_PAPER_END = 0x20;
    private static final int ERROR = 0x40;
    private static final int CUTTER = 0x08;
    private static final int UNRECOVERABLE = 0x20;
    private static final int NEAR_END = 0x0C;
    private static final int PAPER_END = 0x60;

    /** What keeps it from printing, the first thing to do first. */
    enum Obstacle {
        /** The cover is open. */
        COVER_OPEN("cover-open", "Close the receipt printer's cover."),
        /** No paper. */
        PAPER_EMPTY("paper-empty", "Put a new roll into the receipt printer."),
        /** The knife. */
        CUTTER_STUCK("cutter-stuck", "Open the receipt printer's cover, take the stuck paper out and close it."),
        /** Beyond help here. */
        FAILED("printer-failed", "Switch the receipt printer off and on; if it says so again, replace it."),
        /** It stands still and does not say why. */
        STOPPED(
                "printer-stopped",
                "Press the receipt printer's feed button; if that does not help, switch it off and on.");

        private final String id;
        private final String action;

        Obstacle(String id, String action) {
            this.id = id;
            this.action = action;
        }

        /** Stable id. */
        String id() {
            return id;
        }

        /** What a person should do. */
        String action() {
            return action;
        }
    }

    /** Of the four answers, in their order. {@code error} counts only when {@code offline} speaks of an error. */
    static RollStatus of(int printer, int offline, int error, int paper) {
        boolean failed = (offline & ERROR) != 0;
        return new RollStatus(
                (printer & OFFLINE) == 0,
                (offline & COVER_OPEN) != 0,
                (paper & PAPER_END) != 0 || (offline & STOPPED_BY_PAPER_END) != 0,
                (paper & NEAR_END) != 0,
                failed && (error & CUTTER) != 0,
                failed && (error & UNRECOVERABLE) != 0);
    }

    /** Whether {@code offline} says that DLE EOT 3 is worth asking. */
    static boolean speaksOfError(int offline) {
        return (offline & ERROR) != 0;
    }

    /** Why nothing can be printed, if nothing can. */
    Optional<Obstacle> obstacle() {
        if (cover) {
            return Optional.of(Obstacle.COVER_OPEN);
        }
        if (empty) {
            return Optional.of(Obstacle.PAPER_EMPTY);
        }
        if (cutter) {
            return Optional.of(Obstacle.CUTTER_STUCK);
        }
        if (broken) {
            return Optional.of(Obstacle.FAILED);
        }
        return online ? Optional.empty() : Optional.of(Obstacle.STOPPED);
    }
}
