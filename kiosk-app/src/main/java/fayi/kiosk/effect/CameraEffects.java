package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.document.DocumentScanner;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.picture.LivePictures;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Looks through the camera over the papers, and makes pages of what it sees. */
final class CameraEffects {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    /** A camera that opens and then delivers nothing is lost. */
    private static final Duration FIRST_PICTURE = Duration.ofSeconds(10);

    private final Optional<Camera> camera;
    private final LivePictures pictures;
    private final EventLog log;
    private final Map<TaskId, SheetLook> looks = new ConcurrentHashMap<>();
    private @Nullable DocumentScanner scanner;

    CameraEffects(Optional<Camera> camera, LivePictures pictures, EventLog log) {
        this.camera = camera;
        this.pictures = pictures;
        this.log = log;
    }

    void look(Task task) throws TroubleException, InterruptedException {
        Camera present = camera.orElseThrow(() -> new TroubleException(Trouble.NO_CAMERA));
        SheetLook look = new SheetLook(task, pictures, this::scanner);
        try (Claim claim = Claiming.claim(present, task, LONGEST);
                Camera.CameraStream stream = present.open(claim, look)) {
            looks.put(task.id(), look);
            look.inbox().work(FIRST_PICTURE, look::requirePicture);
        } catch (DeviceException away) {
            throw new TroubleException(Trouble.NO_CAMERA);
        } finally {
            looks.remove(task.id());
            look.clear();
        }
    }

    /** Takes what the camera of this task shows now. Returns at once; false when that camera is not open. */
    boolean take(TaskId task) {
        SheetLook look = looks.get(task);
        if (look != null) {
            look.inbox().post(look::take);
        }
        return look != null;
    }

    /** OpenCV is loaded here, when the first sheet is looked for, and not while the station starts. */
    private synchronized DocumentScanner scanner() throws TroubleException {
        DocumentScanner loaded = scanner;
        if (loaded == null) {
            try {
                loaded = new DocumentScanner();
                scanner = loaded;
            } catch (IllegalStateException missing) {
                log.record(LogEvent.EFFECT_FAILED, "open-document-camera", EventLog.trace(missing));
                throw new TroubleException(Trouble.NO_CAMERA);
            }
        }
        return loaded;
    }
}
