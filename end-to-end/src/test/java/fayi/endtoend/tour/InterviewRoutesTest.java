package fayi.endtoend.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import fayi.content.interview.Interview;
import fayi.content.interview.PlannedPaper;
import fayi.kiosk.flow.Person;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a person of the tour finds a way through every interview, and sees every paper. */
class InterviewRoutesTest {
    private static final ContentLibrary CONTENT = ContentLibrary.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static Stream<String> interviews() {
        return CONTENT.catalogue().services().stream()
                .map(service -> service.interview())
                .flatMap(Optional::stream)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void someWaysThroughAnInterviewMakeAllItsPapers(String id) throws IOException {
        Interview interview = CONTENT.interview(id);
        InterviewRoutes routes =
                new InterviewRoutes(Person.of(DemonstrationPerson.card()).facts(), TODAY);

        List<InterviewRoute> found = routes.of(interview);

        assertThat(found)
                .allSatisfy(route -> assertThat(route.end().isComplete()).isTrue());
        assertThat(found.stream().flatMap(route -> route.papers().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(interview.papers().stream()
                        .map(PlannedPaper::templateId)
                        .distinct()
                        .toList());
    }
}
