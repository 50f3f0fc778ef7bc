package fayi.content.learning;

import fayi.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The course for the law guides of the villages (法律明白人). */
public record Course(LocalizedText title, LocalizedText summary, List<Lesson> lessons) {
    /** Copies the list. */
    public Course {
        lessons = List.copyOf(lessons);
    }

    /** The lesson with this id. */
    public Optional<Lesson> find(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
