package fayi.kiosk.effect;

import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.input.TextInput;
import fayi.kiosk.input.WipeException;
import fayi.kiosk.picture.LivePictures;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** The end of a visit: its effects end, and with them their claims; what they and the dossier held is gone. */
final class WipeEffects {
    /** A paper that is being set cannot be interrupted; the closing of a call takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final Tasks tasks;
    private final TextInput input;
    private final LivePictures pictures;
    private final EventLog log;

    WipeEffects(Tasks tasks, TextInput input, LivePictures pictures, EventLog log) {
        this.tasks = tasks;
        this.input = input;
        this.pictures = pictures;
        this.log = log;
    }

    /** What wipes. It alone holds the dossier, and only until it is destroyed: when the wipe is told it is collected. */
    Task.Work of(Dossier dossier) {
        AtomicReference<Dossier> last = new AtomicReference<>(dossier);
        return task -> wipe(task, last);
    }

    private void wipe(Task task, AtomicReference<Dossier> last) throws InterruptedException {
        long begun = System.nanoTime();
        TaskId own = task.id();
        Predicate<TaskId> ofTheVisit = id -> id.visit() <= own.visit() && !id.equals(own);
        List<String> left = new ArrayList<>();
        tasks.cancelAll(ofTheVisit);
        pictures.hideAll();
        if (!tasks.awaitEnd(ofTheVisit, PATIENCE)) {
            left.add("effects");
        }
        // Those that were just ending may have shown one more picture.
        pictures.hideAll();
        last.getAndSet(Dossier.EMPTY).destroy();
        try {
            input.wipe();
        } catch (WipeException kept) {
            left.add("input");
        } catch (RuntimeException failed) {
            log.record(LogEvent.EFFECT_FAILED, "wipe", EventLog.trace(failed));
            left.add("input");
        }
        // What nobody can reach goes now instead of some time later; what has a finalizer, after that has run.
        System.gc();
        System.runFinalization();
        System.gc();
        if (left.isEmpty()) {
            log.record(LogEvent.VISIT_WIPED, own.visit(), (System.nanoTime() - begun) / 1_000_000);
        } else {
            log.record(LogEvent.WIPE_INCOMPLETE, own.visit(), String.join(",", left));
        }
        task.tell(new Outcome.Wiped(own, left.isEmpty()));
    }
}
