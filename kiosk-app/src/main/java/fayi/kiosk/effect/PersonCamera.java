package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.kiosk.call.Call;
import fayi.kiosk.picture.LivePictures;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The person's camera during a call: into the call, and mirrored onto the screen. Without a camera, or when it goes, the
 * call goes on without a picture, and a camera that comes back is used again. Used on the effect's thread, but for the
 * frames.
 */
final class PersonCamera implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofHours(3);

    private final Optional<Camera> camera;
    private final Task task;
    private final LivePictures pictures;
    private final Call call;
    private @Nullable View view;
    private boolean hidden;

    PersonCamera(Optional<Camera> camera, Task task, LivePictures pictures, Call call) {
        this.camera = camera;
        this.task = task;
        this.pictures = pictures;
        this.call = call;
    }

    /** Opens the camera unless it is open; to be called again and again. */
    void seek() throws InterruptedException {
        if (view != null && view.gone.get()) {
            close();
        }
        if (view == null && camera.isPresent()) {
            try {
                view = new View(camera.get());
            } catch (DeviceException away) {
                // The status line tells of the camera; a call without a picture is a call.
                view = null;
            }
        }
        show();
    }

    /** Shows the person no picture of themselves while the desk gets none. */
    void hide(boolean nowHidden) {
        hidden = nowHidden;
        show();
    }

    private void show() {
        View open = view;
        if (open == null || hidden || open.gone.get()) {
            pictures.hide(LivePictures.Place.SELF);
        } else {
            pictures.show(LivePictures.Place.SELF, open.self.picture());
        }
    }

    @Override
    public void close() {
        pictures.hide(LivePictures.Place.SELF);
        View open = view;
        view = null;
        if (open != null) {
            open.close();
        }
    }

    private final class View implements Camera.FrameListener {
        private final CameraPicture self = new CameraPicture(true);
        private final AtomicBoolean gone = new AtomicBoolean();
        private final Claim claim;
        private final Camera.CameraStream stream;

        private View(Camera present) throws DeviceException, InterruptedException {
            claim = Claiming.claim(present, task, LONGEST);
            try {
                stream = present.open(claim, this);
            } catch (DeviceException | RuntimeException away) {
                claim.close();
                throw away;
            }
        }

        @Override
        public void frame(Frame frame) {
            call.pushFrame(frame.width(), frame.height(), frame.bgr(), frame.nanos());
            self.replace(frame);
        }

        @Override
        public void lost(DeviceException reason) {
            gone.set(true);
        }

        private void close() {
            stream.close();
            claim.close();
            self.clear();
        }
    }
}
