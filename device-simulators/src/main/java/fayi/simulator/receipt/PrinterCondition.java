package fayi.simulator.receipt;

/** What is wrong with paper, cover and knife, and how DLE EOT and GS r say it (Epson, "ESC/POS Command Reference"). Thread-safe. */
final class PrinterCondition {
    private static final int FIXED = 0x12;
    private boolean empty;
    private boolean nearEnd;
    private boolean coverOpen;
    private boolean cutterStuck;

    synchronized void empty(boolean whether) {
        empty = whether;
    }

    synchronized void nearEnd(boolean whether) {
        nearEnd = whether;
    }

    synchronized void coverOpen(boolean whether) {
        coverOpen = whether;
    }

    synchronized void cutterStuck(boolean whether) {
        cutterStuck = whether;
    }

    synchronized boolean stopped() {
        return empty || coverOpen || cutterStuck;
    }

    synchronized boolean isEmpty() {
        return empty;
    }

    synchronized boolean isNearEnd() {
        return nearEnd;
    }

    synchronized boolean isCoverOpen() {
        return coverOpen;
    }

    synchronized boolean isCutterStuck() {
        return cutterStuck;
    }

    /** The answer to DLE EOT n. */
    synchronized int realTime(int n) {
        return switch (n) {
            case 1 -> FIXED | (stopped() ? 0x08 : 0);
            case 2 -> FIXED | (coverOpen ? 0x04 : 0) | (empty ? 0x20 : 0) | (cutterStuck ? 0x40 : 0);
            case 3 -> FIXED | (cutterStuck ? 0x08 : 0);
            default -> FIXED | (nearEnd || empty ? 0x0C : 0) | (empty ? 0x60 : 0);
        };
    }

    /** The answer to GS r 1. */
    synchronized int paperSensor() {
        return (nearEnd || empty ? 0x03 : 0) | (empty ? 0x0C : 0);
    }
}
