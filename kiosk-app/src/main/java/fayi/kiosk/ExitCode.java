package fayi.kiosk;

/** How the kiosk ends, for whoever started it. */
final class ExitCode {
    /** In order. */
    static final int ENDED = 0;
    /** The configuration, or the command line, is wrong: somebody must change it. */
    static final int CONFIGURATION = 2;
    /** The data directory cannot be used, or another kiosk has it. */
    static final int DATA_DIRECTORY = 3;
    /** There is no screen to open the window on. */
    static final int SCREEN = 4;

    private ExitCode() {}
}
