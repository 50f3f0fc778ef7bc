package fayi.device.selftest;

/** How a self-test speaks with the technician. Called on the thread that runs the test. */
public interface TestGuide {
    /** Says what to do now and returns at once; the test itself notices that it was done. */
    void tell(Step step);

    /** Asks what only a person can see and waits for the answer. */
    Answer ask(Step question) throws InterruptedException;

    /** What a technician says. */
    enum Answer {
        /** It is as it should be. */
        YES,
        /** It is not. */
        NO,
        /** Cannot say, or does not want to. */
        SKIP
    }
}
