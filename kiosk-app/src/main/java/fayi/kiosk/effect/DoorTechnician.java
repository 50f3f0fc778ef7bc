package fayi.kiosk.effect;

import fayi.device.camera.Frame;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.technician.DoorEvent;
import fayi.provisioning.doctor.StationResult;
import fayi.provisioning.doctor.Technician;
import fayi.provisioning.doctor.TestResult;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The technician before the kiosk's screen: what the doctor says becomes events, answers come from any thread. */
final class DoorTechnician implements Technician {
    /** An answer meets the question that is open, or nothing. */
    private static final long MEETING_MILLIS = 500;

    private final long visit;
    private final Consumer<DoorEvent> events;
    private final SynchronousQueue<Answer> answers = new SynchronousQueue<>();
    private final SynchronousQueue<Boolean> repeats = new SynchronousQueue<>();
    private final LivePictures pictures;
    private volatile Runnable skip = () -> {};
    private volatile @Nullable CameraPicture seen;

    DoorTechnician(long visit, Consumer<DoorEvent> events, LivePictures pictures) {
        this.visit = visit;
        this.events = events;
        this.pictures = pictures;
    }

    void answer(Answer answer) throws InterruptedException {
        answers.offer(answer, MEETING_MILLIS, TimeUnit.MILLISECONDS);
    }

    void repeat(boolean again) throws InterruptedException {
        repeats.offer(again, MEETING_MILLIS, TimeUnit.MILLISECONDS);
    }

    void skipTest() {
        skip.run();
    }

    @Override
    public void begins(String kind, SelfTest test, Runnable skipping) {
        skip = skipping;
        events.accept(new DoorEvent.Began(visit, kind, test.id(), test.level()));
    }

    @Override
    public void tell(Step step) {
        events.accept(new DoorEvent.Said(visit, step));
    }

    @Override
    public Answer ask(Step question) throws InterruptedException {
        if (question != Step.LOOK_AT_PICTURE) {
            events.accept(new DoorEvent.Questioned(visit, question));
            return answers.take();
        }
        CameraPicture picture = new CameraPicture(true);
        seen = picture;
        pictures.show(LivePictures.Place.SELF, picture.picture());
        try {
            events.accept(new DoorEvent.Questioned(visit, question));
            return answers.take();
        } finally {
            seen = null;
            pictures.hide(LivePictures.Place.SELF);
            picture.clear();
        }
    }

    @Override
    public void shows(Frame frame) {
        CameraPicture picture = seen;
        if (picture == null) {
            Technician.super.shows(frame);
        } else {
            picture.replace(frame);
        }
    }

    @Override
    public void ended(String kind, TestResult result) {
        skip = () -> {};
        events.accept(new DoorEvent.Ended(visit, kind, result));
    }

    @Override
    public boolean again(String kind, TestResult failed) throws InterruptedException {
        events.accept(new DoorEvent.AskedAgain(visit, kind, failed));
        return repeats.take();
    }

    @Override
    public void checked(StationResult result) {
        events.accept(new DoorEvent.Checked(visit, result));
    }
}
