package fayi.endtoend.campaign;

import java.time.Duration;

/**
 * What came of one schedule.
 *
 * @param recovery from the end of the last fault, or a person's last deed, to the end of the first command that succeeded
 * @param why of a failure, with how the device stood; otherwise empty
 */
record Outcome(Schedule schedule, Ending ending, Duration recovery, String why) {
    /** How it ended. */
    enum Ending {
        /** The device worked again by itself. */
        ALONE,
        /** It said what a person must do, a person did that, and it worked again. */
        WITH_PERSON,
        /** Neither. */
        FAILED
    }

    static Outcome failed(Schedule schedule, String why) {
        return new Outcome(schedule, Ending.FAILED, Duration.ZERO, why);
    }
}
