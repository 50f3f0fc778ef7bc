package fayi.endtoend.tour;

import fayi.content.interview.InterviewProgress;
import fayi.content.interview.PlannedPaper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way through an interview, from its first question to the review.
 *
 * @param touches by question, in the order in which they are asked
 * @param end where it leads
 */
record InterviewRoute(Map<String, List<String>> touches, InterviewProgress end) {
    InterviewRoute {
        touches = Collections.unmodifiableMap(new LinkedHashMap<>(touches));
    }

    /** The papers that are made at its end. */
    Set<String> papers() {
        return end.papers().stream().map(PlannedPaper::templateId).collect(Collectors.toUnmodifiableSet());
    }
}
