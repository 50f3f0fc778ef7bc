package fayi.kiosk.effect;

import fayi.content.ContentLibrary;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.picture.LivePictures;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Plays videos that a pack brings. One that is missing or broken is told in the log by its path, and to the person kindly. */
final class VideoEffects {
    private final Supplier<ContentLibrary> content;
    private final LivePictures pictures;
    private final EventLog log;
    private final Map<TaskId, VideoPace> paces = new ConcurrentHashMap<>();

    VideoEffects(Supplier<ContentLibrary> content, LivePictures pictures, EventLog log) {
        this.content = content;
        this.pictures = pictures;
        this.log = log;
    }

    void play(Task task, LearnEffect.Play play) throws TroubleException, InterruptedException {
        Path file = file(play.path());
        VideoPace pace = new VideoPace();
        CameraPicture picture = new CameraPicture(false);
        paces.put(task.id(), pace);
        pictures.show(LivePictures.Place.VIDEO, picture.picture());
        try {
            boolean shown = played(task, file, play.volume(), pace, picture);
            // A machine without a sound server shows it in silence: the words stand beside it.
            if (!shown && (play.volume() == 0 || !played(task, file, 0, pace, picture))) {
                throw broken(play.path() + ": ffmpeg makes no picture of it. Save it as MP4 with H.264 and AAC.");
            }
            task.tell(new Outcome.Learn(task.id(), new LearnOutcome.Played()));
        } catch (IOException missing) {
            throw broken(play.path() + ": ffmpeg does not begin. Install it: apt-get install ffmpeg");
        } finally {
            paces.remove(task.id());
            pictures.hide(LivePictures.Place.VIDEO);
            picture.clear();
        }
    }

    /** Returns at once; any thread. */
    void pause(TaskId task, boolean paused) {
        Optional.ofNullable(paces.get(task)).ifPresent(pace -> pace.pause(paused));
    }

    /** Whether anything of it was seen. */
    private static boolean played(Task task, Path file, int volume, VideoPace pace, CameraPicture picture)
            throws IOException, InterruptedException {
        long shown = 0;
        try (VideoChild child = VideoChild.start(file, volume)) {
            Optional<byte[]> frame = child.next(pace::isPaused);
            while (frame.isPresent()) {
                pace.await(shown);
                child.show(frame.get(), picture);
                if (shown == 0) {
                    task.tell(new Outcome.Learn(task.id(), new LearnOutcome.Playing()));
                }
                shown++;
                frame = child.next(pace::isPaused);
            }
        }
        return shown > 0;
    }

    private Path file(String path) throws TroubleException {
        try {
            Optional<Path> file = content.get().source().file(path);
            if (file.isPresent()) {
                return file.get();
            }
            throw broken(path + ": there is no such file in the content");
        } catch (UncheckedIOException unreadable) {
            throw broken(path + ": " + unreadable.getMessage());
        }
    }

    private TroubleException broken(String why) {
        log.record(LogEvent.CONTENT_BROKEN, why);
        return new TroubleException(Trouble.VIDEO_BROKEN);
    }
}
