package fayi.kiosk.technician;

import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide.Answer;
import fayi.device.selftest.TestLevel;
import fayi.provisioning.doctor.ReadinessReport;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.TestResult;
import java.time.ZonedDateTime;

/** What may happen at the technician's door. */
public sealed interface DoorEvent {
    /** What the technician does on the screen. */
    sealed interface Touched extends DoorEvent {}

    /** Knocks; {@code codeSet} tells whether there is a code to ask for. */
    record Knock(boolean codeSet) implements Touched {}

    /** One more digit of the code. */
    record Digit(char digit) implements Touched {
        @Override
        public String toString() {
            return "Digit[masked]";
        }
    }

    /** The last digit goes. */
    record Erase() implements Touched {}

    /** The code is complete. */
    record Enter() implements Touched {}

    /** Tests everything, the guided tests last. */
    record CheckAll() implements Touched {}

    /** Tests one device. */
    record CheckDevice(String kind) implements Touched {}

    /** Gives up the test that runs. */
    record Skip() implements Touched {}

    /** Answers what is asked. */
    record Reply(Answer answer) implements Touched {}

    /** Once more, or on. */
    record Again(boolean again) implements Touched {}

    /** Prints the report. */
    record Print() implements Touched {}

    /** The other language. */
    record SwitchLanguage() implements Touched {}

    /** Goes: the station serves people again. */
    record Leave() implements Touched {}

    /** Time has passed; about once a second. */
    record Tick(ZonedDateTime now) implements DoorEvent {}

    /** What comes of effects; it counts for the opening it belongs to. */
    sealed interface News extends DoorEvent {
        /** The opening of the door it belongs to. */
        long visit();
    }

    /** The code was compared. */
    record Judged(long visit, boolean right) implements News {}

    /** A test begins. */
    record Began(long visit, String kind, String test, TestLevel level) implements News {}

    /** The doctor says what to do. */
    record Said(long visit, Step step) implements News {}

    /** The doctor asks. */
    record Questioned(long visit, Step question) implements News {}

    /** A test has ended. */
    record Ended(long visit, String kind, TestResult result) implements News {}

    /** Shall a failed test be repeated? */
    record AskedAgain(long visit, String kind, TestResult failed) implements News {}

    /** Something besides the devices was looked at. */
    record Checked(long visit, StationResult result) implements News {}

    /** The examination is over; the report is on the disk when {@code saved}. */
    record Finished(long visit, ReadinessReport.Verdict verdict, boolean saved) implements News {}

    /** The report was printed, or was not. */
    record Printed(long visit, boolean done) implements News {}
}
