package fayi.kiosk.learn;

import fayi.content.learning.Learning;
import fayi.content.learning.Lesson;
import fayi.content.learning.Story;
import java.util.Optional;

/** What becomes of a touch while somebody learns. Pure: it never throws and never waits. */
public final class LearnMachine {
    private LearnMachine() {}

    /** What can be learned is there: shows the month's theme, or what the service names. */
    public static LearnStep opened(Studying held, Learning learning) {
        return LearnStep.at(held.opened(learning, first(held.opened(learning, new LearnPage.Home()))));
    }

    private static LearnPage first(Studying held) {
        if (held.learning().isEmpty()) {
            return new LearnPage.Nothing();
        }
        return switch (held.topic().orElse("")) {
            case "cases" -> stories(held);
            case "quiz" -> quiz(held);
            case "course" -> course(held);
            default -> new LearnPage.Home();
        };
    }

    private static LearnPage stories(Studying held) {
        return held.learning().stories().isEmpty() ? new LearnPage.Nothing() : new LearnPage.Stories(0);
    }

    private static LearnPage quiz(Studying held) {
        return held.learning().questions().isEmpty() ? new LearnPage.Nothing() : question(Optional.empty(), 0);
    }

    private static LearnPage course(Studying held) {
        return held.lessons().isEmpty() ? new LearnPage.Nothing() : new LearnPage.Lessons(0);
    }

    private static LearnPage question(Optional<String> lesson, int index) {
        return new LearnPage.Question(lesson, index, Optional.empty());
    }

    /** The step that a touch causes. */
    public static LearnStep touched(Studying held, LearnTouch touch) {
        if (touch instanceof LearnTouch.Back) {
            return back(held);
        }
        if (touch instanceof LearnTouch.Next) {
            return LearnStep.at(next(held));
        }
        if (touch instanceof LearnTouch.Turn turn) {
            return LearnStep.at(turned(held, turn.by()));
        }
        if (touch instanceof LearnTouch.Choose choice) {
            return LearnStep.at(chosen(held, choice.option()));
        }
        return LearnStep.at(opened(held, touch));
    }

    /** One leaf or question back; at the first, and on all other pages, to where it was opened. */
    private static LearnStep back(Studying held) {
        if (held.page() instanceof LearnPage.Story story && story.leaf() > 0) {
            return LearnStep.at(held.instead(new LearnPage.Story(story.id(), story.leaf() - 1)));
        }
        if (held.page() instanceof LearnPage.Lesson lesson && lesson.leaf() > 0) {
            return LearnStep.at(held.instead(new LearnPage.Lesson(lesson.id(), lesson.leaf() - 1)));
        }
        if (held.page() instanceof LearnPage.Question asked && asked.index() > 0) {
            return LearnStep.at(held.instead(question(asked.lesson(), asked.index() - 1)));
        }
        boolean afterLesson =
                held.page() instanceof LearnPage.Question && held.lesson().isPresent();
        if (afterLesson) {
            Lesson lesson = held.lesson().get();
            return LearnStep.at(held.instead(
                    new LearnPage.Lesson(lesson.id(), lesson.pages().size() - 1)));
        }
        return held.trail().size() > 1 ? LearnStep.at(held.back()) : new LearnStep(held, true);
    }

    private static Studying next(Studying held) {
        LearnPage page = held.page();
        if (page instanceof LearnPage.Story shown) {
            int leaves = held.story()
                    .map(Story::pages)
                    .map(pages -> pages.size() + 1)
                    .orElse(0);
            boolean more = shown.leaf() + 1 < leaves;
            return more ? held.instead(new LearnPage.Story(shown.id(), shown.leaf() + 1)) : another(held);
        }
        if (page instanceof LearnPage.Lesson shown) {
            return held.lesson().map(lesson -> next(held, shown, lesson)).orElse(held);
        }
        if (page instanceof LearnPage.Question asked && asked.chosen().isPresent()) {
            boolean more = asked.index() + 1 < held.questions().size();
            return held.instead(
                    more ? question(asked.lesson(), asked.index() + 1) : new LearnPage.Done(asked.lesson()));
        }
        if (page instanceof LearnPage.Done) {
            return held.nextLesson()
                    .map(lesson -> held.instead(new LearnPage.Lesson(lesson.id(), 0)))
                    .orElse(held);
        }
        return held;
    }

    private static Studying next(Studying held, LearnPage.Lesson shown, Lesson lesson) {
        if (shown.leaf() + 1 < lesson.pages().size()) {
            return held.instead(new LearnPage.Lesson(shown.id(), shown.leaf() + 1));
        }
        return held.instead(
                lesson.questions().isEmpty()
                        ? new LearnPage.Done(Optional.of(shown.id()))
                        : question(Optional.of(shown.id()), 0));
    }

    /** A story that was read to its end leads back to where stories are chosen. */
    private static Studying another(Studying held) {
        return held.trail().size() > 1 ? held.back() : held.instead(stories(held));
    }

    private static Studying turned(Studying held, int by) {
        int part = Math.max(0, Math.min(held.parts() - 1, held.part() + by));
        if (held.page() instanceof LearnPage.Stories) {
            return held.instead(new LearnPage.Stories(part));
        }
        return held.page() instanceof LearnPage.Lessons ? held.instead(new LearnPage.Lessons(part)) : held;
    }

    /** The first answer stands: what is right is told with it. */
    private static Studying chosen(Studying held, int option) {
        boolean open = held.page() instanceof LearnPage.Question asked
                && asked.chosen().isEmpty()
                && held.question()
                        .filter(question ->
                                option >= 0 && option < question.options().size())
                        .isPresent();
        if (!open) {
            return held;
        }
        LearnPage.Question asked = (LearnPage.Question) held.page();
        return held.instead(new LearnPage.Question(asked.lesson(), asked.index(), Optional.of(option)));
    }

    private static Studying opened(Studying held, LearnTouch touch) {
        LearnPage page = held.page();
        boolean home = page instanceof LearnPage.Home;
        if (touch instanceof LearnTouch.Story story
                && (home || page instanceof LearnPage.Stories)
                && held.learning().story(story.id()).isPresent()) {
            return held.on(new LearnPage.Story(story.id(), 0));
        }
        if (touch instanceof LearnTouch.Lesson lesson
                && page instanceof LearnPage.Lessons
                && held.lessons().stream().anyMatch(one -> one.id().equals(lesson.id()))) {
            return held.on(new LearnPage.Lesson(lesson.id(), 0));
        }
        if (!home) {
            return held;
        }
        if (touch instanceof LearnTouch.Stories) {
            return held.on(stories(held));
        }
        if (touch instanceof LearnTouch.Quiz) {
            return held.on(quiz(held));
        }
        return touch instanceof LearnTouch.Course ? held.on(course(held)) : held;
    }
}
