package fayi.kiosk.screen;

import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.visit.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A place in the queue for a lawyer: how many are ahead, how long it may take, what to do meanwhile. */
final class QueueScreen extends WaitingScreen {
    private static final long STEP = 5;

    QueueScreen(ScreenContext context) {
        super(context, "queue", "mdi2a-account-clock-outline", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        ConsultationPage.Queue page = (ConsultationPage.Queue) visit.page();
        if (page.trouble().isPresent()) {
            return trouble(page.trouble().get(), List.of(), Action.back(), Action.retry());
        }
        String heading = page.ahead().isEmpty()
                ? context.text("queue.connecting")
                : page.ahead().get() == 0
                        ? context.text("queue.next")
                        : context.text("queue.ahead", page.ahead().get());
        String wait = page.ahead()
                .map(ahead -> wait(ahead, page.expectedWait()) + "\n")
                .orElse("");
        String sound = visit.station().sound().orElse(true) ? "" : "\n" + context.text("call.no-sound");
        return new View(
                "mdi2a-account-clock-outline",
                heading,
                wait + context.text("queue.text") + sound,
                Optional.empty(),
                List.of(),
                List.of(Action.back()));
    }

    /** Who is next is told no number: it would only be half of a usual consultation. */
    private String wait(int ahead, Optional<Duration> expected) {
        if (expected.isEmpty()) {
            return context.text("queue.nobody");
        }
        return ahead == 0
                ? context.text("queue.soon")
                : context.text("queue.wait", rounded(expected.get().toMinutes()));
    }

    /** An estimate of half an hour is not exact to the minute, and should not look so. */
    private static long rounded(long minutes) {
        return Math.max(STEP, (minutes + STEP / 2) / STEP * STEP);
    }
}
