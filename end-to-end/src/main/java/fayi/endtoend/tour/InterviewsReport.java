package fayi.endtoend.tour;

import java.util.List;

/** What a tour of the interviews leaves in report.json. */
record InterviewsReport(List<Walk> walks) {
    /**
     * One way through one interview.
     *
     * @param questions that were asked and answered by touches
     * @param papers that were made and looked at, by their templates
     * @param failure why it did not come to its end; empty when it did
     */
    record Walk(String service, String interview, int questions, List<String> papers, long ms, String failure) {}

    /** Whether all came to their ends. */
    boolean isGood() {
        return walks.stream().allMatch(walk -> walk.failure().isEmpty());
    }
}
