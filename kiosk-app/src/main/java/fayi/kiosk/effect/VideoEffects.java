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
        Path file = file(task, play.path());
        VideoPace pace = new VideoPace(play.volume());
        CameraPicture picture = new CameraPicture(false);
        paces.put(task.id(), pace);
        pictures.show(LivePictures.Place.VIDEO, picture.picture());
        try {
            if (!played(task, file, pace, picture)) {
                throw broken(
                        play.path()
                                + ": ffmpeg is missing, or makes no picture of it. Install ffmpeg, and save it as MP4 with H.264 and AAC.");
            }
            task.tell(new Outcome.Learn(task.id(), new LearnOutcome.Played()));
        } catch (IOException missing) {
            throw broken(play.path() + ": setpriv does not begin. Install it: apt-get install util-linux");
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

    /** Returns at once; any thread. */
    void setVolume(TaskId task, int volume) {
        Optional.ofNullable(paces.get(task)).ifPresent(pace -> pace.setVolume(volume));
    }

    /** Whether anything of it was seen. A child cannot be made louder: another one goes on where it was. */
    private static boolean played(Task task, Path file, VideoPace pace, CameraPicture picture)
            throws IOException, InterruptedException {
        long shown = 0;
        boolean more = true;
        while (more) {
            int volume = pace.volume();
            long from = shown;
            shown = played(task, file, pace, picture, from);
            // A machine without a sound server shows it in silence: the words stand beside it.
            boolean mute = shown == from && volume > 0;
            if (mute) {
                pace.setVolume(0);
            }
            more = mute || shown > from && pace.volume() != volume;
        }
        return shown > 0;
    }

    /** How many pictures were seen when it ended, or when it should be louder or quieter. */
    private static long played(Task task, Path file, VideoPace pace, CameraPicture picture, long from)
            throws IOException, InterruptedException {
        long shown = from;
        int volume = pace.volume();
        try (VideoChild child = VideoChild.start(file, volume, from)) {
            Optional<byte[]> frame = child.next(pace::isPaused);
            pace.begin(from);
            while (frame.isPresent()) {
                pace.await(shown);
                child.show(frame.get(), picture);
                if (shown == 0) {
                    task.tell(new Outcome.Learn(task.id(), new LearnOutcome.Playing()));
                }
                shown++;
                frame = pace.volume() == volume ? child.next(pace::isPaused) : Optional.empty();
            }
        }
        return shown;
    }

    private Path file(Task task, String path) throws TroubleException, InterruptedException {
        try {
            Optional<Path> file = content.get().source().file(path);
            if (file.isPresent()) {
                return file.get();
            }
            throw broken(path + ": there is no such file in the content");
        } catch (UncheckedIOException unreadable) {
            // Who has gone on interrupts what was read for them: nothing is broken then.
            task.requireWanted();
            throw broken(path + ": " + unreadable.getMessage());
        }
    }

    private TroubleException broken(String why) {
        log.record(LogEvent.CONTENT_BROKEN, why);
        return new TroubleException(Trouble.VIDEO_BROKEN);
    }
}
