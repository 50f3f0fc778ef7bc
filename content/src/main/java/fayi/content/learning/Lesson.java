package fayi.content.learning;

import fayi.content.text.LocalizedText;
import java.util.List;

/** A lesson of the course, with its questions. */
public record Lesson(String id, String icon, LocalizedText title, List<StoryPage> pages, List<QuizQuestion> questions) {
    /** Copies the lists. */
    public Lesson {
        pages = List.copyOf(pages);
        questions = List.copyOf(questions);
    }
}
