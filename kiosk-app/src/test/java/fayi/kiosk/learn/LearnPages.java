package fayi.kiosk.learn;

import fayi.content.ContentLibrary;
import fayi.content.learning.Learning;
import fayi.content.learning.Story;
import fayi.content.learning.StoryPage;
import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of every page of learning, as a person comes to it in March. */
public final class LearnPages {
    public static final Learning LEARNING = ContentLibrary.bundled().learning();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    private LearnPages() {}

    public static List<Studying> all() {
        return List.of(
                opening(""),
                nothing(),
                at(""),
                at("cases"),
                at("quiz"),
                at("course"),
                after(at("cases"), new LearnTouch.Story("wages")),
                after(at("course"), new LearnTouch.Lesson("role")),
                lessonDone());
    }

    public static Studying opening(String topic) {
        return Studying.of(
                topic.isEmpty() ? "lessons" : "case-stories",
                Optional.of(topic).filter(known -> !known.isEmpty()),
                MARCH);
    }

    /** One story of two leaves, each with a picture. */
    public static Learning pictured() {
        LocalizedText text = LocalizedText.of("故事里的人走到了一条河边。", "The one in the story came to a river.");
        List<StoryPage> pages = List.of(
                new StoryPage("mdi2w-water-outline", text, Optional.of("learning/one.png"), Optional.empty()),
                new StoryPage("mdi2w-water-outline", text, Optional.of("learning/two.png"), Optional.empty()));
        Story story = new Story("pictured", "mdi2w-water-outline", text, text, pages, List.of(), List.of(), List.of());
        return new Learning(List.of(), List.of(story), List.of(), Optional.empty());
    }

    /** One story of one leaf with a video. */
    public static Learning filmed() {
        LocalizedText text = LocalizedText.of(
                "借钱给人，要写借条：写清楚借多少、什么时候还、多少利息，借钱的人签上名字。",
                "Who lends money has a note written: how much, due when, at what interest, signed by who borrows.");
        List<StoryPage> pages = List.of(
                new StoryPage("mdi2f-file-sign", text, Optional.empty(), Optional.of("learning/note.mp4")),
                new StoryPage("mdi2f-file-sign", text, Optional.empty(), Optional.empty()));
        Story story = new Story(
                "filmed",
                "mdi2f-file-sign",
                LocalizedText.of("写借条", "A loan note"),
                text,
                pages,
                List.of(),
                List.of(),
                List.of());
        return new Learning(List.of(), List.of(story), List.of(), Optional.empty());
    }

    public static Studying nothing() {
        return LearnMachine.opened(opening(""), Learning.NOTHING).held();
    }

    /** Where a service with that topic begins. */
    public static Studying at(String topic) {
        return LearnMachine.opened(opening(topic), LEARNING).held();
    }

    /** The last leaf of a story. */
    public static Studying storyEnd(String id) {
        Studying held = after(at("cases"), new LearnTouch.Story(id));
        int pages = LEARNING.story(id).orElseThrow().pages().size();
        for (int i = 0; i < pages; i++) {
            held = after(held, new LearnTouch.Next());
        }
        return held;
    }

    /** The first lesson, read and answered to its end. */
    public static Studying lessonDone() {
        Studying held = after(at("course"), new LearnTouch.Lesson("role"));
        while (!(held.page() instanceof LearnPage.Done)) {
            held = after(held, new LearnTouch.Choose(0), new LearnTouch.Next());
        }
        return held;
    }

    /** The quiz, answered to its end. */
    public static Studying quizDone() {
        Studying held = at("quiz");
        while (!(held.page() instanceof LearnPage.Done)) {
            held = after(held, new LearnTouch.Choose(0), new LearnTouch.Next());
        }
        return held;
    }

    /** After these touches. */
    public static Studying after(Studying held, LearnTouch... touches) {
        Studying now = held;
        for (LearnTouch touch : touches) {
            now = LearnMachine.touched(now, touch).held();
        }
        return now;
    }
}
