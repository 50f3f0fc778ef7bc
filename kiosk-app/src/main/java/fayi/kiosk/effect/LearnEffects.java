package fayi.kiosk.effect;

import fayi.content.ContentLibrary;
import fayi.content.yaml.ContentException;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.picture.LivePictures;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens what can be learned. Nothing of what somebody reads is noted anywhere. */
final class LearnEffects {
    private final Supplier<ContentLibrary> content;
    private final VideoEffects videos;
    private final EventLog log;

    LearnEffects(Supplier<ContentLibrary> content, LivePictures pictures, EventLog log) {
        this.content = content;
        this.videos = new VideoEffects(content, pictures, log);
        this.log = log;
    }

    /** Lets a video stand still, or go on. */
    void pause(TaskId task, boolean paused) {
        videos.pause(task, paused);
    }

    /** Makes a video louder or quieter. */
    void setVolume(TaskId task, int volume) {
        videos.setVolume(task, volume);
    }

    void run(Task task, LearnEffect effect) throws TroubleException, InterruptedException {
        if (effect instanceof LearnEffect.Play play) {
            videos.play(task, play);
        } else if (effect instanceof LearnEffect.Draw draw) {
            task.tell(new Outcome.PageDrawn(task.id(), 0, draw(task, draw.path())));
        } else {
            open(task);
        }
    }

    /** A picture that is missing, broken or too large is told in the log; the leaf is shown without it. */
    private Pixels draw(Task task, String path) throws TroubleException, InterruptedException {
        try {
            Optional<byte[]> bytes = content.get().source().bytes(path);
            if (bytes.isPresent()) {
                return StillPictures.pixels(PackPictures.decode(bytes.get()));
            }
            log.record(LogEvent.CONTENT_BROKEN, path + ": there is no such file in the content");
        } catch (IOException | UncheckedIOException unreadable) {
            // Who has gone on interrupts what was read for them: nothing is broken then.
            task.requireWanted();
            log.record(LogEvent.CONTENT_BROKEN, path + ": " + unreadable.getMessage());
        }
        throw new TroubleException(Trouble.INTERVIEW_BROKEN);
    }

    private void open(Task task) throws TroubleException {
        try {
            task.tell(new Outcome.Learn(
                    task.id(), new LearnOutcome.Opened(content.get().learning())));
        } catch (ContentException broken) {
            // Its text names file and line of the content, and nothing of a person.
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.INTERVIEW_BROKEN);
        }
    }
}
