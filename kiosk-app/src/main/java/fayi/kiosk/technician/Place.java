package fayi.kiosk.technician;

import fayi.device.selftest.Step;
import fayi.provisioning.doctor.TestResult;
import java.util.Optional;

/** Where a technician stands. */
public sealed interface Place {
    /** Outside: people are served. */
    record Shut() implements Place {}

    /** Nobody has set a code, so the door says how to. */
    record NoCode() implements Place {}

    /** Before the code pad. {@code refused} tells that the last code was wrong. */
    record Code(String digits, boolean judging, boolean refused) implements Place {
        @Override
        public String toString() {
            return "Code[masked]";
        }
    }

    /**
     * Inside: the devices, and what is under way.
     *
     * @param findings what was found so far
     * @param work what the doctor does now
     * @param paper how the printed report stands
     */
    record Inside(Findings findings, Work work, Paper paper) implements Place {}

    /** What the doctor does. */
    sealed interface Work {
        /** Nothing. */
        record Idle() implements Work {}

        /** It looks at what needs no person. {@code kind} is empty before the first test. */
        record Checking(String kind, String test) implements Work {}

        /** It has said what to do and notices by itself when that is done. */
        record Told(String kind, String test, Step step) implements Work {}

        /** It asks what only a person can see. */
        record Asked(String kind, String test, Step question) implements Work {}

        /** A test has failed: once more? */
        record Failed(String kind, TestResult result) implements Work {}
    }

    /** How the printed report stands. */
    enum Paper {
        /** There is none yet. */
        NONE,
        /** It lies on the disk. */
        SAVED,
        /** It is being printed. */
        PRINTING,
        /** It was printed. */
        PRINTED,
        /** It could not be saved or printed. */
        FAILED
    }

    /** The kind whose test is under way, if any. */
    static Optional<String> kindOf(Work work) {
        if (work instanceof Work.Checking checking) {
            return Optional.of(checking.kind()).filter(kind -> !kind.isEmpty());
        } else if (work instanceof Work.Told told) {
            return Optional.of(told.kind());
        } else if (work instanceof Work.Asked asked) {
            return Optional.of(asked.kind());
        }
        return work instanceof Work.Failed failed ? Optional.of(failed.kind()) : Optional.empty();
    }
}
