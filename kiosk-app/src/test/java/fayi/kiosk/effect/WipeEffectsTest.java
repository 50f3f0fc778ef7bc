package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Facts;
import fayi.device.card.IdCard;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.input.PinyinInput;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.log.EventLog;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Who holds a dossier while it is wiped, and what an effect holds that has ended. */
class WipeEffectsTest {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(WipeEffectsTest.class));

    private final CountDownLatch dossierIsHandedOver = new CountDownLatch(1);
    private final BlockingQueue<Boolean> collectedWhenTold = new LinkedBlockingQueue<>();
    private volatile WeakReference<Dossier> dossier = new WeakReference<>(null);

    @Test
    void whenTheWipeIsToldTheDossierIsCollectedAlready(@TempDir Path directory) throws Exception {
        Tasks tasks = new Tasks(this::heard, LOG);
        try (PinyinInput input = PinyinInput.start(directory)) {
            tasks.start("other", new TaskId(1, 1), task -> untilTheDossierIsHandedOver());
            handOver(tasks, new WipeEffects(tasks, input, new LivePictures(), LOG));
            dossierIsHandedOver.countDown();
            assertThat(collectedWhenTold.poll(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anEffectThatHasRunHoldsNothingOfWhatItWasToDo() throws Exception {
        Task task = handOver();
        System.gc();
        assertThat(dossier.refersTo(null)).isTrue();
        assertThat(task.tell(new Outcome.Rated(task.id()))).isTrue();
    }

    private void heard(VisitEvent event) {
        if (event instanceof VisitEvent.Happened happened && happened.outcome() instanceof Outcome.Wiped) {
            collectedWhenTold.add(dossier.refersTo(null));
        }
    }

    /** In a method of its own, so that no variable of the test holds the dossier. */
    private void handOver(Tasks tasks, WipeEffects wipes) {
        Dossier last = someone();
        dossier = new WeakReference<>(last);
        tasks.start("wipe", new TaskId(1, 2), wipes.of(last));
    }

    private Task handOver() throws Exception {
        Dossier last = someone();
        dossier = new WeakReference<>(last);
        Task task = new Task(new TaskId(1, 1), own -> assertThat(last.person()).isPresent(), event -> {});
        task.perform();
        return task;
    }

    private static Dossier someone() {
        return Dossier.EMPTY.with(new Person(
                new Facts("演示者", "female", LocalDate.of(1970, 1, 1), "汉", "演示县", "110101197001010000"),
                IdCard.Type.CITIZEN,
                Optional.empty()));
    }

    /** An effect that does not hear its interruption at once, as one that sets a paper. */
    private void untilTheDossierIsHandedOver() {
        boolean over = false;
        while (!over) {
            try {
                dossierIsHandedOver.await();
                over = true;
            } catch (InterruptedException later) {
                over = false;
            }
        }
    }
}
