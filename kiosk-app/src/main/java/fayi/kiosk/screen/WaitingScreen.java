package fayi.kiosk.screen;

import fayi.kiosk.flow.Trouble;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** A page that waits for something, or tells what has gone wrong with it: the common part of many. */
abstract class WaitingScreen implements Screen {
    final ScreenContext context;
    private final Frame frame;
    private @Nullable Waiting waiting;

    WaitingScreen(ScreenContext context, String name, String icon, Bar.Kind bar) {
        this.context = context;
        frame = new Frame(name, context, icon, name + ".where", bar);
    }

    /** How the page stands. */
    abstract View view(Visit visit);

    @Override
    public final Pane root() {
        return frame;
    }

    @Override
    public final void update(Visit visit) {
        View view = view(visit);
        frame.update(visit);
        frame.body(view.key(), () -> {
            waiting = null;
            if (view.trouble().isPresent()) {
                return new TroublePanel(context, view.trouble().get());
            }
            Waiting made = new Waiting(view.icon(), view.heading(), view.text());
            waiting = made;
            made.goesOn(view.goesOn());
            return made;
        });
        frame.actions(view.above(), view.below().toArray(Action[]::new));
        Waiting shown = waiting;
        if (shown != null) {
            long seconds = Duration.between(visit.pageSince(), visit.now()).toSeconds();
            shown.beat(Math.max(0, seconds));
        }
    }

    /** Waits for what {@code <key>.title} names; {@code <key>.text} tells more. */
    final View waiting(String icon, String key, Action... below) {
        return new View(
                icon,
                context.text(key + ".title"),
                context.text(key + ".text"),
                Optional.empty(),
                List.of(),
                List.of(below));
    }

    /** Tells what went wrong; the actions are the ways on. */
    static View trouble(Trouble trouble, List<Action> above, Action... below) {
        return new View("", "", "", Optional.of(trouble), above, List.of(below));
    }

    /** What is to be shown of a page. */
    record View(
            String icon,
            String heading,
            String text,
            Optional<Trouble> trouble,
            List<Action> above,
            List<Action> below,
            boolean goesOn) {
        View(
                String icon,
                String heading,
                String text,
                Optional<Trouble> trouble,
                List<Action> above,
                List<Action> below) {
            this(icon, heading, text, trouble, above, below, true);
        }

        /** The same of something that has ended, or that waits for a person. */
        View standing() {
            return new View(icon, heading, text, trouble, above, below, false);
        }

        Object key() {
            return List.of(icon, heading, text, trouble, goesOn);
        }
    }
}
