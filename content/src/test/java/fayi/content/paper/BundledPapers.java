package fayi.content.paper;

import fayi.content.ContentLibrary;
import fayi.content.interview.Facts;
import fayi.content.interview.FittingAnswers;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.PlannedPaper;
import fayi.content.interview.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every paper of every interview that comes with the program, of an invented person. */
final class BundledPapers {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final ContentLibrary LIBRARY = ContentLibrary.bundled();
    private static final ZonedDateTime NOW = TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai"));
    private static final Facts FACTS =
            new Facts("演示人", "female", LocalDate.of(1970, 1, 1), "汉", "演示省演示市演示县演示乡演示村1组", "110101197001011009");
    private static final int MOST_WALKS = 14;

    private BundledPapers() {}

    static List<String> interviews() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fayi/content/interviews"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    /**
     * The first paper of each template that some way through the interview makes, by its template.
     *
     * @param words what is written where a question asks for words
     */
    static Map<String, InterviewPaper> of(String interview, Function<Question, String> words) {
        Interview asked = LIBRARY.interview(interview);
        Map<String, InterviewPaper> papers = new TreeMap<>();
        for (int walk = 0; walk < MOST_WALKS && papers.size() < asked.papers().size(); walk++) {
            InterviewProgress ended = walk(asked, walk, words);
            for (PlannedPaper plan : ended.papers()) {
                papers.putIfAbsent(
                        plan.templateId(),
                        new InterviewPaper(plan, "LDEMO1-20261125-001", "演示机关", "演示乡公共法律服务站", NOW, ended));
            }
        }
        return papers;
    }

    private static InterviewProgress walk(Interview interview, int walk, Function<Question, String> words) {
        InterviewProgress progress = InterviewProgress.start(interview, FACTS, TODAY);
        for (int count = 0; progress.current().isPresent(); count++) {
            String written = words.apply(progress.current().orElseThrow());
            progress = FittingAnswers.answer(progress, TODAY, walk + 7 * count, written);
        }
        return progress;
    }
}
