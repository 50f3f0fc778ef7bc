package fayi.content.check;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import fayi.content.learning.Learning;
import fayi.content.learning.LearningReader;
import fayi.content.learning.Lesson;
import fayi.content.learning.Story;
import fayi.content.learning.StoryPage;
import fayi.content.source.FolderSource;
import fayi.content.yaml.ContentException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be learned: whether it can be read, leads to services that are there, and names files that are there. */
final class LearningCheck {
    private LearningCheck() {}

    static List<ContentException> problems(FolderSource source, ContentLibrary library) {
        List<ContentException> problems = new ArrayList<>();
        try {
            Learning learning = library.learning();
            if (!learning.isEmpty()) {
                services(learning, library.catalogue(), problems);
                files(learning, source, problems);
            }
        } catch (ContentException broken) {
            // A catalogue that is wrong is told where the catalogue is checked.
            if (broken.getMessage() != null && broken.getMessage().startsWith("learning/")) {
                problems.add(broken);
            }
        }
        return problems;
    }

    private static void services(Learning learning, Catalogue catalogue, List<ContentException> problems) {
        for (Story story : learning.stories()) {
            for (String service : story.services()) {
                if (catalogue.find(service).isEmpty()) {
                    problems.add(new ContentException(
                            LearningReader.STORIES,
                            0,
                            "the story '" + story.id() + "' leads to a service '" + service + "' that is not there",
                            "Name one of the catalogue."));
                }
            }
        }
    }

    private static void files(Learning learning, FolderSource source, List<ContentException> problems) {
        pages(learning)
                .flatMap(page -> Stream.concat(page.picture().stream(), page.video().stream()))
                .filter(path -> !source.has(path))
                .map(path -> new ContentException(
                        path, 0, "a page names this file, and it is not there", "Add it, or remove its name."))
                .forEach(problems::add);
        pages(learning)
                .flatMap(page -> page.video().stream())
                .distinct()
                .flatMap(path -> source.file(path).flatMap(file -> VideoCheck.problem(path, file)).stream())
                .forEach(problems::add);
    }

    private static Stream<StoryPage> pages(Learning learning) {
        return Stream.concat(
                learning.stories().stream().map(Story::pages).flatMap(List::stream),
                learning.course().stream()
                        .flatMap(course -> course.lessons().stream())
                        .map(Lesson::pages)
                        .flatMap(List::stream));
    }
}
