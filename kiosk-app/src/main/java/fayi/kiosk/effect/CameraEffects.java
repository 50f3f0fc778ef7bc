package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.picture.LivePictures;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks through the camera over the papers, and keeps what it sees. */
final class CameraEffects {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    /** A camera that opens and then delivers nothing is lost. */
    private static final Duration FIRST_PICTURE = Duration.ofSeconds(10);

    private final Optional<Camera> camera;
    private final LivePictures pictures;
    private final Map<TaskId, Look> looks = new ConcurrentHashMap<>();

    CameraEffects(Optional<Camera> camera, LivePictures pictures) {
        this.camera = camera;
        this.pictures = pictures;
    }

    void look(Task task) throws TroubleException, InterruptedException {
        Camera present = camera.orElseThrow(() -> new TroubleException(Trouble.NO_CAMERA));
        Look look = new Look(task);
        try (Claim claim = Claiming.claim(present, task, LONGEST);
                Camera.CameraStream stream = present.open(claim, look)) {
            looks.put(task.id(), look);
            look.inbox.work(FIRST_PICTURE, look::requirePicture);
        } catch (DeviceException away) {
            throw new TroubleException(Trouble.NO_CAMERA);
        } finally {
            looks.remove(task.id());
            pictures.hide(LivePictures.Place.DOCUMENT);
            look.picture.clear();
        }
    }

    /** Takes what the camera of this task shows now. Returns at once; false when that camera is not open. */
    boolean take(TaskId task) {
        Look look = looks.get(task);
        if (look != null) {
            look.inbox.post(look::take);
        }
        return look != null;
    }

    private final class Look implements Camera.FrameListener {
        private final Task task;
        private final Inbox inbox = new Inbox();
        private final CameraPicture picture = new CameraPicture(false);

        private Look(Task task) {
            this.task = task;
        }

        @Override
        public void frame(Frame frame) {
            picture.replace(frame);
            if (picture.picture().count() == 1) {
                inbox.post(this::live);
            }
        }

        @Override
        public void lost(DeviceException reason) {
            inbox.post(() -> {
                throw new TroubleException(Trouble.CAMERA_LOST);
            });
        }

        private void live() {
            pictures.show(LivePictures.Place.DOCUMENT, picture.picture());
            task.tell(new Outcome.CameraLive(task.id()));
        }

        private void requirePicture() throws TroubleException {
            if (picture.picture().count() == 0) {
                throw new TroubleException(Trouble.CAMERA_LOST);
            }
        }

        private void take() throws TroubleException {
            Pixels seen =
                    StillPictures.still(picture.picture()).orElseThrow(() -> new TroubleException(Trouble.CAMERA_LOST));
            Photograph photograph = StillPictures.photograph(seen);
            seen.destroy();
            if (!task.tell(new Outcome.PictureTaken(task.id(), photograph))) {
                photograph.destroy();
            }
        }
    }
}
