package fayi.kiosk.effect;

import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.document.DocumentPage;
import fayi.device.document.DocumentScanner;
import fayi.device.document.PageOutline;
import fayi.device.document.PageWatch;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.picture.LivePictures;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One look through the camera over the papers: shows its pictures with the sheet outlined, tells whether one lies still, and
 * makes pages. Frames come on the camera's thread; all work on them is done on the effect's.
 */
final class SheetLook implements Camera.FrameListener {
    /** Looking for a sheet costs some 20 ms of one core: four times a second is soon enough for a hand. */
    private static final long BETWEEN_SEARCHES = Duration.ofMillis(250).toNanos();

    private static final int STILL_FOR = 3;
    private static final double STILL_WITHIN = 0.01;

    /** Where the scanner comes from: the first use loads it. */
    interface Scanners {
        DocumentScanner get() throws TroubleException;
    }

    private final Task task;
    private final LivePictures pictures;
    private final Scanners scanners;
    private final Inbox inbox = new Inbox();
    private final CameraPicture picture = new CameraPicture(false);
    private final NewestFrame newest = new NewestFrame();
    private final PageWatch watch = new PageWatch(STILL_FOR, STILL_WITHIN);
    private final AtomicBoolean searching = new AtomicBoolean();
    private volatile Optional<PageOutline> outline = Optional.empty();
    /** Touched on the camera's thread only. */
    private long searchedAt = System.nanoTime() - BETWEEN_SEARCHES;

    SheetLook(Task task, LivePictures pictures, Scanners scanners) {
        this.task = task;
        this.pictures = pictures;
        this.scanners = scanners;
    }

    /** What its effect's thread works on. */
    Inbox inbox() {
        return inbox;
    }

    @Override
    public void frame(Frame frame) {
        Optional<PageOutline> sheet = outline;
        picture.show(
                frame,
                pixels -> sheet.ifPresent(lies -> OutlineDrawing.draw(pixels, frame.width(), frame.height(), lies)));
        newest.keep(frame);
        if (picture.picture().count() == 1) {
            inbox.post(this::live);
        }
        long now = System.nanoTime();
        if (now - searchedAt >= BETWEEN_SEARCHES && searching.compareAndSet(false, true)) {
            searchedAt = now;
            inbox.post(this::search);
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

    void requirePicture() throws TroubleException {
        if (picture.picture().count() == 0) {
            throw new TroubleException(Trouble.CAMERA_LOST);
        }
    }

    private void search() throws TroubleException {
        DocumentScanner scanner = scanners.get();
        Optional<PageOutline> seen =
                newest.with(scanner::find).orElseThrow(() -> new TroubleException(Trouble.CAMERA_LOST));
        outline = seen;
        task.tell(new Outcome.SheetSeen(task.id(), watch.sees(seen)));
        searching.set(false);
    }

    /** Makes a page of what lies there now. */
    void take() throws TroubleException {
        DocumentScanner scanner = scanners.get();
        DocumentPage page = newest.with(frame -> scanner.find(frame)
                        .map(sheet -> scanner.page(frame, sheet))
                        .orElseGet(() -> scanner.wholePicture(frame)))
                .orElseThrow(() -> new TroubleException(Trouble.CAMERA_LOST));
        Photograph photograph = StillPictures.photograph(page);
        if (!task.tell(new Outcome.PictureTaken(task.id(), photograph))) {
            photograph.destroy();
        }
    }

    /** Overwrites all that it still holds. */
    void clear() {
        pictures.hide(LivePictures.Place.DOCUMENT);
        picture.clear();
        newest.clear();
    }
}
