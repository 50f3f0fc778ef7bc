package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.signature.PenSample;
import fayi.device.signature.SignaturePad;
import fayi.kiosk.flow.Outcome;
import java.time.Duration;
import java.util.Optional;

/** Hears the pad to sign on. It is a second place to sign: what fails here leaves the screen, and is no trouble. */
final class PadEffects {
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Optional<SignaturePad> pad;

    PadEffects(Optional<SignaturePad> pad) {
        this.pad = pad;
    }

    void hear(Task task) throws TroubleException, InterruptedException {
        if (pad.isEmpty()) {
            return;
        }
        SignaturePad present = pad.get();
        Inbox inbox = new Inbox();
        try (Claim claim = Claiming.claim(present, task, LONGEST);
                PadStrokes strokes = new PadStrokes(
                        present.width(),
                        present.height(),
                        (stroke, began) -> task.tell(new Outcome.PadWritten(task.id(), stroke, began)));
                SignaturePad.Listening listening = present.listen(claim, new Pen(strokes, inbox))) {
            task.tell(new Outcome.PadHeard(task.id(), true));
            inbox.work();
        } catch (DeviceException away) {
            // As when it is lost while it is listened to.
        }
        task.tell(new Outcome.PadHeard(task.id(), false));
    }

    /** A signature was kept that was written on the pad. */
    void signed() {
        pad.ifPresent(SignaturePad::signed);
    }

    private record Pen(PadStrokes strokes, Inbox inbox) implements SignaturePad.PenListener {
        @Override
        public void pen(PenSample sample) {
            strokes.accept(sample);
        }

        @Override
        public void lost(DeviceException reason) {
            inbox.post(inbox::finish);
        }
    }
}
