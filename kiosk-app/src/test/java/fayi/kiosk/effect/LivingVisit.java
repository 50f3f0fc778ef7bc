package fayi.kiosk.effect;

import static org.awaitility.Awaitility.await;

import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.EffectRunner;
import fayi.kiosk.visit.StationState;
import fayi.kiosk.visit.Step;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import fayi.kiosk.visit.VisitMachine;
import fayi.provisioning.IdleTimes;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A visit as the window owns it, on a thread of its own and without a window: the machine and its effects together. */
final class LivingVisit implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final VisitMachine machine = new VisitMachine(StationUnderTest.CONTENT.catalogue(), IdleTimes.usual());
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile Visit visit = Visit.first(StationState.of("演示站", "演示乡"), ZonedDateTime.now(RealHub.CLOCK));
    private volatile @Nullable EffectRunner effects;

    void runEffectsWith(EffectRunner runner) {
        effects = runner;
    }

    void dispatch(VisitEvent event) {
        thread.execute(() -> accept(event));
    }

    private void accept(VisitEvent event) {
        Step step = machine.next(visit, event);
        visit = step.visit();
        EffectRunner runner = effects;
        if (runner != null) {
            step.effects().forEach(runner::run);
        }
    }

    Visit visit() {
        return visit;
    }

    LivingVisit touch(Touch... touches) {
        for (Touch touch : touches) {
            CompletableFuture.runAsync(() -> accept(new VisitEvent.Touched(touch)), thread)
                    .join();
        }
        return this;
    }

    <P extends Page> P on(Class<P> page) {
        await("page " + page.getSimpleName())
                .atMost(PATIENCE)
                .conditionEvaluationListener(seen -> {})
                .until(() -> page.isInstance(visit.page()));
        return page.cast(visit.page());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
