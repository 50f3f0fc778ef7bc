package fayi.kiosk.visit;

import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.FlowState;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.learn.LearnEffect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Lets a flow take a step and does what every change of page means: effects that held a device for the page before are
 * cancelled, what lay over it goes when it no longer fits, and the person's time begins anew.
 */
final class FlowRun {
    private FlowRun() {}

    /** A step that the person, or time, has caused. */
    static Step step(Visit visit, UnaryOperator<FlowState> flow) {
        return after(visit, flow.apply(state(visit)), Set.of());
    }

    /** A step that an outcome has caused. */
    static Step step(Visit visit, Outcome outcome, UnaryOperator<FlowState> flow) {
        Set<TaskId> ended = isEnd(outcome) ? Set.of(outcome.task()) : Set.of();
        return after(visit, flow.apply(state(visit)), ended);
    }

    /** Nothing is to be done. */
    static Step still(Visit visit) {
        return new Step(visit, List.of());
    }

    private static FlowState state(Visit visit) {
        return new FlowState(
                visit.serial(),
                visit.tasks(),
                visit.now().toLocalDate(),
                visit.preferences().locale(),
                visit.page(),
                visit.dossier(),
                List.of());
    }

    private static Step after(Visit before, FlowState state, Set<TaskId> ended) {
        Page page = state.page();
        boolean over = page instanceof LeavingPage.Clean || page instanceof LeavingPage.Closed;
        boolean another = !page.getClass().equals(before.page().getClass());
        boolean news = isNews(before.page(), page);
        Visit after = new Visit(
                before.serial(),
                state.tasks(),
                before.now(),
                news ? before.now() : before.lastActivity(),
                another ? before.now() : before.pageSince(),
                over ? Preferences.DEFAULT : before.preferences(),
                before.station(),
                page,
                before.overlay().filter(overlay -> stays(overlay, page, news)),
                over ? Dossier.EMPTY : state.dossier());
        return new Step(after, effects(before, state, ended));
    }

    /** Cancelling comes first, so that a device is free for who asks for it next. A wipe ends everything by itself. */
    private static List<Effect> effects(Visit before, FlowState state, Set<TaskId> ended) {
        Set<TaskId> left = new HashSet<>(
                state.page() instanceof LeavingPage.Wiping
                        ? Set.of()
                        : before.page().holds());
        left.removeAll(state.page().holds());
        left.removeAll(ended);
        List<Effect> effects = new ArrayList<>();
        left.stream()
                .sorted(Comparator.comparingLong(TaskId::number))
                .map(Effect.Cancel::new)
                .forEach(effects::add);
        state.effects()
                .forEach(effect ->
                        effects.add(atVolume(effect, before.preferences().sound())));
        if (before.preferences().sound() == Preferences.Sound.OFF) {
            effects.removeIf(Effect.Play.class::isInstance);
        }
        return effects;
    }

    /** How loud a video is, in percent. */
    static int volume(Preferences.Sound sound) {
        return switch (sound) {
            case OFF -> 0;
            case ON -> 60;
            case LOUD -> 100;
        };
    }

    private static Effect atVolume(Effect effect, Preferences.Sound sound) {
        return effect instanceof Effect.Learn learn && learn.effect() instanceof LearnEffect.Play play
                ? new Effect.Learn(learn.task(), play.at(volume(sound)))
                : effect;
    }

    /** Whether the person needs time anew: all but the moves of a queue and of a sheet below the camera. */
    private static boolean isNews(Page before, Page after) {
        boolean queueMoved = before instanceof ConsultationPage.Queue one
                && after instanceof ConsultationPage.Queue other
                && one.trouble().equals(other.trouble());
        boolean sheetMoved = before instanceof PaperPage.Photographing one
                && after instanceof PaperPage.Photographing other
                && isLooking(one)
                && isLooking(other);
        return !queueMoved && !sheetMoved && !before.equals(after);
    }

    private static boolean isLooking(PaperPage.Photographing page) {
        return page.phase() == PaperPage.CameraPhase.LIVE || page.phase() == PaperPage.CameraPhase.OFFERED;
    }

    private static boolean stays(Overlay overlay, Page page, boolean news) {
        if (overlay instanceof Overlay.StillThere) {
            return !news;
        }
        if (overlay instanceof Overlay.AskHangUp) {
            return page instanceof ConsultationPage.Call;
        }
        return !(page instanceof LeavingPage.Leaving
                || page instanceof LeavingPage.Wiping
                || page instanceof LeavingPage.Clean
                || page instanceof LeavingPage.Closed);
    }

    private static boolean isEnd(Outcome outcome) {
        return outcome instanceof Outcome.Failed
                || outcome instanceof Outcome.CardRead
                || outcome instanceof Outcome.CardGone
                || outcome instanceof Outcome.CallEnded;
    }
}
