package fayi.endtoend.tour;

import fayi.content.interview.Facts;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.PlannedPaper;
import fayi.content.interview.Question;
import fayi.content.interview.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks for as few ways through an interview as make every one of its papers. */
final class InterviewRoutes {
    private static final int TRIED = 200;

    private final Facts person;
    private final LocalDate today;
    private final TouchableAnswers answers;

    /**
     * For the ways of one person.
     *
     * @param person as their card tells
     */
    InterviewRoutes(Facts person, LocalDate today) {
        this.person = person;
        this.today = today;
        this.answers = new TouchableAnswers(today);
    }

    /** The ways that make all papers together, the one that makes most first; one where there are none to make. */
    List<InterviewRoute> of(Interview interview) {
        List<InterviewRoute> tried = IntStream.range(0, TRIED)
                .mapToObj(variant -> route(interview, variant))
                .flatMap(Optional::stream)
                .toList();
        Set<String> missing =
                interview.papers().stream().map(PlannedPaper::templateId).collect(Collectors.toSet());
        List<InterviewRoute> chosen = new ArrayList<>();
        do {
            InterviewRoute next = tried.stream()
                    .max(Comparator.comparingLong(route -> gain(route, missing)))
                    .orElseThrow(() -> new IllegalStateException("No way leads through " + interview.id()));
            if (!chosen.isEmpty() && gain(next, missing) == 0) {
                throw new IllegalStateException("No way through " + interview.id() + " makes " + missing);
            }
            chosen.add(next);
            missing.removeAll(next.papers());
        } while (!missing.isEmpty());
        return chosen;
    }

    private static long gain(InterviewRoute route, Set<String> missing) {
        return route.papers().stream().filter(missing::contains).count();
    }

    /**
     * The first variant gives the usual answers; others begin elsewhere among the possible ones, and may come to a question
     * at which none is taken.
     */
    private Optional<InterviewRoute> route(Interview interview, int variant) {
        Map<String, List<String>> touches = new LinkedHashMap<>();
        Random lot = new Random(variant);
        InterviewProgress progress = InterviewProgress.start(interview, person, today);
        while (progress.current().isPresent()) {
            Question question = progress.current().get();
            List<TouchableAnswer> possible = answers.of(progress);
            InterviewProgress before = progress;
            int first = variant == 0 ? 0 : lot.nextInt(possible.size());
            for (int index = 0; index < possible.size() && progress == before; index++) {
                TouchableAnswer answer = possible.get((first + index) % possible.size());
                if (before.answer(answer.answer()) instanceof Result.Accepted accepted) {
                    touches.put(question.id(), answer.touches());
                    progress = accepted.progress();
                }
            }
            if (progress == before) {
                return Optional.empty();
            }
        }
        return Optional.of(new InterviewRoute(touches, progress));
    }
}
