package fayi.endtoend.run;

/** With what {@code ./fayi run} and {@code ./fayi sim} end; 130 and 143 are the shell's for Ctrl-C and SIGTERM. */
final class ExitCode {
    /** The person closed the kiosk or the dock. */
    static final int DONE = 0;

    /** A part did not start. */
    static final int COULD_NOT_START = 1;

    /** An option is unknown or does not fit; picocli's own number for it. */
    static final int WRONG_OPTION = 2;

    /** Another run holds the directory. */
    static final int ALREADY_RUNNING = 3;

    /** A part ended by itself, so all were ended. */
    static final int PART_ENDED = 4;

    private ExitCode() {}
}
