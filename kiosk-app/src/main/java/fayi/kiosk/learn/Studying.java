package fayi.kiosk.learn;

import fayi.content.learning.Course;
import fayi.content.learning.Learning;
import fayi.content.learning.Lesson;
import fayi.content.learning.MonthTheme;
import fayi.content.learning.QuizQuestion;
import fayi.content.learning.Story;
import fayi.content.learning.StoryPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a person has come through what can be learned. What they read and answer is theirs: its text form is masked, and
 * nobody counts their answers.
 *
 * @param serviceId from which service they came
 * @param topic what that service opens
 * @param today whose month has a theme
 * @param learning all there is, once it is opened
 * @param trail the pages that were opened, the one that is shown last; never empty
 */
public record Studying(
        String serviceId, Optional<String> topic, LocalDate today, Learning learning, List<LearnPage> trail) {
    /** How many stories or lessons a page holds. */
    public static final int ENTRIES = 4;

    /** Copies the list. */
    public Studying {
        trail = List.copyOf(trail);
        if (trail.isEmpty()) {
            throw new IllegalArgumentException("a person always stands somewhere");
        }
    }

    /** Nothing is opened yet. */
    public static Studying of(String serviceId, Optional<String> topic, LocalDate today) {
        return new Studying(serviceId, topic, today, Learning.NOTHING, List.of(new LearnPage.Opening()));
    }

    /** The page that is shown. */
    public LearnPage page() {
        return trail.get(trail.size() - 1);
    }

    /** The month's theme. */
    public Optional<MonthTheme> theme() {
        return learning.theme(today);
    }

    /** The story that is read. */
    public Optional<Story> story() {
        return page() instanceof LearnPage.Story shown ? learning.story(shown.id()) : Optional.empty();
    }

    /** The lesson that is read, asked about, or done. */
    public Optional<Lesson> lesson() {
        LearnPage page = page();
        if (page instanceof LearnPage.Lesson shown) {
            return lesson(shown.id());
        }
        if (page instanceof LearnPage.Question shown) {
            return shown.lesson().flatMap(this::lesson);
        }
        return page instanceof LearnPage.Done done ? done.lesson().flatMap(this::lesson) : Optional.empty();
    }

    /** The path of the picture on the leaf that is shown. */
    public Optional<String> picture() {
        return leaf().flatMap(StoryPage::picture);
    }

    /** The path of the video on the leaf that is shown. */
    public Optional<String> video() {
        return leaf().flatMap(StoryPage::video);
    }

    private Optional<StoryPage> leaf() {
        List<StoryPage> pages =
                story().map(Story::pages).or(() -> lesson().map(Lesson::pages)).orElse(List.of());
        int leaf = page() instanceof LearnPage.Story story
                ? story.leaf()
                : page() instanceof LearnPage.Lesson lesson ? lesson.leaf() : pages.size();
        return leaf < pages.size() ? Optional.of(pages.get(leaf)) : Optional.empty();
    }

    /** The lesson after the one that is shown. */
    public Optional<Lesson> nextLesson() {
        List<Lesson> all = lessons();
        return lesson().map(all::indexOf)
                .filter(index -> index >= 0 && index + 1 < all.size())
                .map(index -> all.get(index + 1));
    }

    /** All lessons of the course. */
    public List<Lesson> lessons() {
        return learning.course().map(Course::lessons).orElse(List.of());
    }

    /** The questions that are asked one after another: those of the lesson, else of the quiz. */
    public List<QuizQuestion> questions() {
        return lesson().map(Lesson::questions).orElseGet(() -> learning.quiz(today));
    }

    /** The question that is shown. */
    public Optional<QuizQuestion> question() {
        return page() instanceof LearnPage.Question shown
                        && shown.index() < questions().size()
                ? Optional.of(questions().get(shown.index()))
                : Optional.empty();
    }

    /** The part of a list that is shown, from 0 on; 0 on pages without a list. */
    public int part() {
        if (page() instanceof LearnPage.Stories stories) {
            return stories.part();
        }
        return page() instanceof LearnPage.Lessons lessons ? lessons.part() : 0;
    }

    /** How many parts the list on this page has; at least 1. */
    public int parts() {
        int all = page() instanceof LearnPage.Stories
                ? learning.stories().size()
                : lessons().size();
        return Math.max(1, (all + ENTRIES - 1) / ENTRIES);
    }

    private Optional<Lesson> lesson(String id) {
        return learning.course().flatMap(course -> course.find(id));
    }

    Studying opened(Learning all, LearnPage first) {
        return new Studying(serviceId, topic, today, all, List.of(first));
    }

    Studying on(LearnPage next) {
        List<LearnPage> longer = new ArrayList<>(trail);
        longer.add(next);
        return new Studying(serviceId, topic, today, learning, longer);
    }

    Studying instead(LearnPage same) {
        List<LearnPage> changed = new ArrayList<>(trail.subList(0, trail.size() - 1));
        changed.add(same);
        return new Studying(serviceId, topic, today, learning, changed);
    }

    Studying back() {
        return new Studying(serviceId, topic, today, learning, trail.subList(0, trail.size() - 1));
    }

    @Override
    public String toString() {
        return "Studying[" + page().getClass().getSimpleName() + " masked]";
    }
}
