package fayi.kiosk.effect;

import fayi.device.camera.Camera;
import fayi.kiosk.call.Call;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.call.CallListener;
import fayi.kiosk.call.CallSettings;
import fayi.kiosk.call.CallStatistics;
import fayi.kiosk.call.CallUnavailableException;
import fayi.kiosk.call.LineState;
import fayi.kiosk.flow.Line;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.picture.Picture;
import fayi.protocol.IceServers;
import fayi.protocol.Signal;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One call of a consultation with its camera and its pictures: open or not. Used on the effect's thread. */
final class CallSide implements AutoCloseable {
    private final CallEngine calls;
    private final Optional<Camera> camera;
    private final LivePictures pictures;
    private final EventLog log;
    private final Task task;
    private final Inbox inbox;
    private @Nullable Call call;
    private @Nullable PersonCamera person;
    private boolean muted;
    private boolean hidden;

    CallSide(CallEngine calls, Optional<Camera> camera, LivePictures pictures, EventLog log, Task task, Inbox inbox) {
        this.calls = calls;
        this.camera = camera;
        this.pictures = pictures;
        this.log = log;
        this.task = task;
        this.inbox = inbox;
    }

    boolean isOpen() {
        return call != null;
    }

    /** Sets the call up; nothing leaves the station before the desk is ready. */
    void open(IceServers servers, Consumer<Signal> outgoing) throws TroubleException, InterruptedException {
        try {
            Call made = calls.start(CallSettings.standard(servers), outgoing, new Ears());
            call = made;
            made.muteMicrophone(muted);
            made.hideCamera(hidden);
            PersonCamera opened = new PersonCamera(camera, task, pictures, made);
            person = opened;
            opened.hide(hidden);
            opened.seek();
        } catch (CallUnavailableException missing) {
            throw new TroubleException(Trouble.CALL_UNAVAILABLE);
        }
    }

    void receive(Signal signal) {
        if (call != null) {
            call.receive(signal);
        }
    }

    /** Microphone and camera; also before the call, for when it begins. */
    void set(boolean nowMuted, boolean nowHidden) {
        muted = nowMuted;
        hidden = nowHidden;
        if (call != null) {
            call.muteMicrophone(muted);
            call.hideCamera(hidden);
        }
        if (person != null) {
            person.hide(hidden);
        }
    }

    /** Seeks a camera that is away. */
    void look() throws InterruptedException {
        if (person != null) {
            person.seek();
        }
    }

    @Override
    public void close() {
        if (person != null) {
            person.close();
            person = null;
        }
        Call ended = call;
        call = null;
        if (ended != null) {
            ended.close();
            CallStatistics counts = ended.statistics();
            log.record(
                    LogEvent.CALL_ENDED,
                    counts.framesDecoded(),
                    counts.framesSent(),
                    counts.audioBytesReceived(),
                    counts.audioBytesSent(),
                    counts.offerToFirstFrameMs());
        }
        pictures.hide(LivePictures.Place.LAWYER);
    }

    private void showLawyer(Picture picture) {
        if (call != null) {
            pictures.show(LivePictures.Place.LAWYER, picture);
        }
    }

    private static Line line(LineState state) {
        return switch (state) {
            case CONNECTING -> Line.CONNECTING;
            case CONNECTED -> Line.GOOD;
            case WEAK -> Line.WEAK;
            case LOST -> Line.LOST;
            case FAILED -> Line.FAILED;
        };
    }

    private final class Ears implements CallListener {
        private final AtomicBoolean seen = new AtomicBoolean();

        @Override
        public void lineChanged(LineState state) {
            inbox.post(() -> {
                if (call != null) {
                    task.tell(new Outcome.LineChanged(task.id(), line(state)));
                }
            });
        }

        @Override
        public void remoteFrame(Picture picture) {
            if (seen.compareAndSet(false, true)) {
                inbox.post(() -> showLawyer(picture));
            }
        }

        @Override
        public void firstFrame(Duration offerToFirstFrame) {
            log.record(LogEvent.CALL_PICTURE, offerToFirstFrame.toMillis());
        }
    }
}
