package fayi.kiosk.flow;

import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.learn.LearnTouch;
import java.util.Optional;

/** The video of a leaf. The words stay beside it: without sound, and without the video, they say the same. */
final class VideoStage {
    private static final int WHOLE = 100;

    private VideoStage() {}

    /** What a touch makes of the video; nothing when it is none for it. */
    static Optional<FlowState> touched(FlowState state, Page.Learn page, LearnTouch touch) {
        if (touch instanceof LearnTouch.Restart) {
            return Optional.of(play(state, page));
        }
        if (touch instanceof LearnTouch.Play) {
            boolean paused = phase(page).filter(Video.Phase.PAUSED::equals).isPresent();
            return Optional.of(
                    paused ? paused(state, page, false) : page.video().isEmpty() ? play(state, page) : state);
        }
        if (touch instanceof LearnTouch.Pause) {
            boolean playing = phase(page).filter(Video.Phase.PLAYING::equals).isPresent();
            return Optional.of(playing ? paused(state, page, true) : state);
        }
        return Optional.empty();
    }

    static FlowState happened(FlowState state, Page.Learn page, Outcome outcome) {
        if (outcome instanceof Outcome.Learn news && news.outcome() instanceof LearnOutcome.Playing) {
            return state.show(page.showing(page.video().map(video -> video.in(Video.Phase.PLAYING)), Optional.empty()));
        }
        if (outcome instanceof Outcome.Learn news && news.outcome() instanceof LearnOutcome.Played) {
            return state.show(page.showing(Optional.empty(), Optional.empty()));
        }
        return outcome instanceof Outcome.Failed
                ? state.show(page.showing(Optional.empty(), Optional.of(Trouble.VIDEO_BROKEN)))
                : state;
    }

    private static Optional<Video.Phase> phase(Page.Learn page) {
        return page.video().map(Video::phase);
    }

    private static FlowState play(FlowState state, Page.Learn page) {
        return page.held()
                .video()
                .map(path -> state.begin(
                        task -> new Effect.Learn(task, new LearnEffect.Play(path, WHOLE)),
                        task -> page.showing(Optional.of(new Video(task, Video.Phase.STARTING)), Optional.empty())))
                .orElse(state);
    }

    private static FlowState paused(FlowState state, Page.Learn page, boolean paused) {
        return page.video()
                .map(video -> state.run(new Effect.PauseVideo(video.task(), paused))
                        .show(page.showing(
                                Optional.of(video.in(paused ? Video.Phase.PAUSED : Video.Phase.PLAYING)),
                                Optional.empty())))
                .orElse(state);
    }
}
