package fayi.device.print.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a printer says a job is.
 *
 * @param id the printer's number for it; numbers may begin again when the printer is switched on
 * @param name ours; random, so that a number that began again is noticed
 * @param impressions pages that are out, as far as the printer counts them
 */
record JobReport(int id, String name, Stage stage, int impressions) {
    private static final String WITH_ERRORS = "job-completed-with-errors";

    /** RFC 8011, 5.3.7, drawn together to what makes a difference here. */
    enum Stage {
        /** Has not begun. */
        WAITING,
        /** Is being printed. */
        PRINTING,
        /** Stands still. */
        STOPPED,
        /** All is out. */
        COMPLETED,
        /** Given up, here or at the printer's own panel. */
        CANCELLED,
        /** The printer gave it up. */
        ABORTED;

        /** Whether nothing follows. */
        boolean isEnd() {
            return this == COMPLETED || this == CANCELLED || this == ABORTED;
        }
    }

    /** All jobs in an answer; those without number or state are left out. */
    static List<JobReport> allOf(IppPacket answer) {
        List<JobReport> jobs = new ArrayList<>();
        for (AttributeGroup group : answer.getAttributeGroups()) {
            JobReport job = group.getTag() == Tag.jobAttributes ? of(group) : null;
            if (job != null) {
                jobs.add(job);
            }
        }
        return jobs;
    }

    private static @Nullable JobReport of(AttributeGroup group) {
        Integer id = group.getValue(Types.jobId);
        JobState state = group.getValue(Types.jobState);
        if (id == null || state == null) {
            return null;
        }
        String name = group.getString(Types.jobName);
        Integer impressions = group.getValue(Types.jobImpressionsCompleted);
        boolean withErrors = group.getValues(Types.jobStateReasons).contains(WITH_ERRORS);
        return new JobReport(
                id, name == null ? "" : name, stage(state, withErrors), impressions == null ? 0 : impressions);
    }

    private static Stage stage(JobState state, boolean withErrors) {
        if (state.equals(JobState.completed)) {
            return withErrors ? Stage.ABORTED : Stage.COMPLETED;
        } else if (state.equals(JobState.canceled)) {
            return Stage.CANCELLED;
        } else if (state.equals(JobState.aborted)) {
            return Stage.ABORTED;
        } else if (state.equals(JobState.processingStopped)) {
            return Stage.STOPPED;
        }
        return state.equals(JobState.processing) ? Stage.PRINTING : Stage.WAITING;
    }
}
