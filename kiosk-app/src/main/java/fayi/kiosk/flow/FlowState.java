package fayi.kiosk.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a flow sees of a visit and may change, and the effects it has asked for within one step.
 *
 * @param visit serial of the visit
 * @param tasks how many effects the visit has asked for
 * @param today the day, for interviews and for a card's last day
 * @param locale the person's language
 */
public record FlowState(
        long visit, long tasks, LocalDate today, Locale locale, Page page, Dossier dossier, List<Effect> effects) {
    /** Copies the list. */
    public FlowState {
        effects = List.copyOf(effects);
    }

    /** At another page. */
    public FlowState show(Page next) {
        return new FlowState(visit, tasks, today, locale, next, dossier, effects);
    }

    /** With another dossier. */
    public FlowState with(Dossier changed) {
        return new FlowState(visit, tasks, today, locale, page, changed, effects);
    }

    /** With an effect that has a task of its own. */
    public FlowState ask(Function<TaskId, Effect> effect) {
        TaskId task = new TaskId(visit, tasks + 1);
        return new FlowState(visit, tasks + 1, today, locale, page, dossier, effects).run(effect.apply(task));
    }

    /** With an effect and the page that awaits its outcome. */
    public FlowState begin(Function<TaskId, Effect> effect, Function<TaskId, Page> waiting) {
        FlowState asked = ask(effect);
        return asked.show(waiting.apply(asked.newest()));
    }

    /** With an effect that concerns a task which is under way. */
    public FlowState run(Effect effect) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(effect);
        return new FlowState(visit, tasks, today, locale, page, dossier, more);
    }

    /** The task of the effect that was asked for last. */
    TaskId newest() {
        return new TaskId(visit, tasks);
    }

    /** The application, when there is one. */
    Optional<Application> application() {
        return dossier.application();
    }

    /** The consultation, when there is one. */
    Optional<Consultation> consultation() {
        return dossier.consultation();
    }

    @Override
    public String toString() {
        return "FlowState[" + visit + " " + page.getClass().getSimpleName() + "]";
    }
}
