package fayi.kiosk.screen;

import fayi.kiosk.flow.Page;
import fayi.kiosk.visit.Visit;
import java.util.List;
import java.util.Optional;

/** A place in the queue for a lawyer: how many are ahead, how long it may take, what to do meanwhile. */
final class QueueScreen extends WaitingScreen {
    QueueScreen(ScreenContext context) {
        super(context, "queue", "mdi2a-account-clock-outline", Bar.Kind.FULL);
    }

    @Override
    View view(Visit visit) {
        Page.Queue page = (Page.Queue) visit.page();
        if (page.trouble().isPresent()) {
            return trouble(page.trouble().get(), List.of(), Action.back(), Action.retry());
        }
        String heading = page.ahead().isEmpty()
                ? context.text("queue.connecting")
                : page.ahead().get() == 0
                        ? context.text("queue.next")
                        : context.text("queue.ahead", page.ahead().get());
        String wait = page.expectedWait()
                .map(expected -> context.text("queue.wait", Math.max(1, expected.toMinutes())) + "\n")
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
}
