package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.learn.LearnMachine;
import fayi.kiosk.learn.LearnPages;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.learn.Studying;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Learning, page by page, with the longest texts. */
final class SampleLearning {
    private SampleLearning() {}

    /** Pages by a name for their pictures. */
    static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        Studying opening = LearnPages.opening("");
        pages.put("learn-opening", new Page.Learn(opening, Optional.of(SampleVisits.TASK), Optional.empty()));
        pages.put(
                "learn-opening-trouble",
                new Page.Learn(opening, Optional.of(SampleVisits.TASK), Optional.of(Trouble.INTERVIEW_BROKEN)));
        put(pages, "learn-nothing", LearnPages.nothing());
        put(pages, "learn-home", LearnPages.at(""));
        put(pages, "learn-stories", LearnPages.at("cases"));
        put(
                pages,
                "learn-story",
                LearnPages.after(
                        LearnPages.at("cases"),
                        new LearnTouch.Story("violence"),
                        new LearnTouch.Next(),
                        new LearnTouch.Next(),
                        new LearnTouch.Next()));
        Studying pictured = LearnPages.after(
                LearnMachine.opened(LearnPages.opening("cases"), LearnPages.pictured())
                        .held(),
                new LearnTouch.Story("pictured"));
        pages.put(
                "learn-story-picture",
                new Page.Learn(
                        pictured, Optional.empty(), Optional.of(SampleDossiers.sheet(960, 540)), Optional.empty()));
        put(pages, "learn-story-end", LearnPages.storyEnd("violence"));
        put(pages, "learn-lessons", LearnPages.at("course"));
        put(pages, "learn-lesson", LearnPages.after(LearnPages.at("course"), new LearnTouch.Lesson("role")));
        put(pages, "learn-question", LearnPages.at("quiz"));
        put(pages, "learn-answer-right", LearnPages.after(LearnPages.at("quiz"), new LearnTouch.Choose(0)));
        put(pages, "learn-answer-other", LearnPages.after(LearnPages.at("quiz"), new LearnTouch.Choose(1)));
        put(pages, "learn-lesson-done", LearnPages.lessonDone());
        put(pages, "learn-quiz-done", LearnPages.quizDone());
        return pages;
    }

    private static void put(Map<String, Page> pages, String name, Studying held) {
        pages.put(name, new Page.Learn(held));
    }
}
