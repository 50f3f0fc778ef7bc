package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.Video;
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
                        pictured,
                        Optional.empty(),
                        Optional.of(SampleDossiers.sheet(960, 540)),
                        Optional.empty(),
                        Optional.empty()));
        for (Video.Phase phase : Video.Phase.values()) {
            pages.put("learn-video-" + phase, video(Optional.of(phase), Optional.empty()));
        }
        pages.put("learn-video", video(Optional.empty(), Optional.empty()));
        pages.put("learn-video-trouble", video(Optional.empty(), Optional.of(Trouble.VIDEO_BROKEN)));
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

    private static Page video(Optional<Video.Phase> phase, Optional<Trouble> trouble) {
        Studying held = LearnPages.after(
                LearnMachine.opened(LearnPages.opening("cases"), LearnPages.filmed())
                        .held(),
                new LearnTouch.Story("filmed"));
        return new Page.Learn(
                held, Optional.empty(), Optional.empty(), phase.map(now -> new Video(SampleVisits.TASK, now)), trouble);
    }

    private static void put(Map<String, Page> pages, String name, Studying held) {
        pages.put(name, new Page.Learn(held));
    }
}
