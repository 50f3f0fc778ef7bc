package fayi.kiosk.flow;

import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.content.interview.Result;
import java.util.Optional;

/** The questions, one a page, and the review of all answers. */
final class QuestionStage {
    private QuestionStage() {}

    /** Opens the interview, or goes on where it was left. */
    static FlowState open(FlowState state) {
        Optional<Application> application = state.application();
        if (application.isEmpty() || state.dossier().person().isEmpty()) {
            return state.show(new ServicePage.Home());
        }
        if (application.get().progress().isPresent()) {
            return ApplicationFlow.resume(state);
        }
        return application
                .flatMap(held -> held.service().interview())
                .map(id -> state.begin(
                        task -> new Effect.LoadInterview(task, id),
                        task -> new InterviewPage.Opening(task, Optional.empty())))
                .orElseGet(() -> state.show(new ServicePage.Home()));
    }

    /** The question that is to be asked, or the review when there is none. */
    static FlowState show(FlowState state, InterviewProgress progress) {
        return state.show(
                progress.current().isPresent()
                        ? new InterviewPage.Asking(Optional.empty())
                        : new InterviewPage.Reviewing());
    }

    static FlowState touched(FlowState state, InterviewPage.Opening page, Touch touch) {
        if (touch instanceof Touch.Back) {
            return CardStage.confirm(state);
        }
        return touch instanceof Touch.Retry && page.trouble().isPresent() ? open(state) : state;
    }

    static FlowState happened(FlowState state, InterviewPage.Opening page, Outcome outcome) {
        if (outcome instanceof Outcome.InterviewLoaded loaded) {
            return state.dossier()
                    .person()
                    .map(person -> InterviewProgress.start(loaded.interview(), person.facts(), state.today()))
                    .map(progress -> moved(state, progress))
                    .orElse(state);
        }
        if (outcome instanceof Outcome.Failed failed) {
            return state.show(new InterviewPage.Opening(page.task(), Optional.of(failed.trouble())));
        }
        return state;
    }

    static FlowState touched(FlowState state, InterviewPage.Asking page, Touch touch) {
        Optional<InterviewProgress> here = state.application().flatMap(Application::progress);
        if (here.isEmpty()) {
            return state;
        }
        InterviewProgress progress = here.get();
        if (touch instanceof Touch.SetAside) {
            return UnfinishedFlow.setAside(state);
        }
        if (touch instanceof Touch.Back) {
            return progress.canGoBack() ? moved(state, progress.back()) : CardStage.confirm(state);
        }
        if (touch instanceof Touch.Draft draft && isAsked(progress, draft.questionId())) {
            return with(state, held(state).draft(draft.questionId(), draft.draft()));
        }
        if (touch instanceof Touch.Reply reply && isAsked(progress, reply.questionId())) {
            return replied(state, progress, reply);
        }
        return state;
    }

    static FlowState touched(FlowState state, InterviewPage.Reviewing page, Touch touch) {
        Optional<InterviewProgress> here = state.application().flatMap(Application::progress);
        if (here.isEmpty()) {
            return state;
        }
        if (touch instanceof Touch.Proceed && here.get().isComplete()) {
            return FormStage.makeOrShow(state);
        }
        if (touch instanceof Touch.SetAside) {
            return UnfinishedFlow.setAside(state);
        }
        if (touch instanceof Touch.Back) {
            return moved(state, here.get().back());
        }
        return touch instanceof Touch.ChangeAnswer change
                ? moved(state, here.get().jumpTo(change.questionId()))
                : state;
    }

    private static FlowState replied(FlowState state, InterviewProgress progress, Touch.Reply reply) {
        Result result = progress.answer(reply.answer());
        if (result instanceof Result.Accepted accepted) {
            InterviewProgress next = accepted.progress();
            boolean changed = !next.effectiveAnswers().equals(progress.effectiveAnswers());
            FlowState told = state.with(
                    state.dossier().with(next.sharedWith(state.dossier().shared())));
            FlowState settled = with(told, held(told).with(next, changed).settled(reply.questionId()));
            return show(changed ? SigningStage.forget(Printouts.giveUp(settled, PaperKind.FORM)) : settled, next);
        }
        if (result instanceof Result.Rejected rejected) {
            return with(state, held(state).draft(reply.questionId(), reply.answer()))
                    .show(new InterviewPage.Asking(Optional.of(rejected.message())));
        }
        return state;
    }

    private static FlowState moved(FlowState state, InterviewProgress progress) {
        return show(with(state, held(state).with(progress, false)), progress);
    }

    private static boolean isAsked(InterviewProgress progress, String questionId) {
        return progress.current().map(Question::id).filter(questionId::equals).isPresent();
    }

    private static Application held(FlowState state) {
        return state.application().orElseThrow();
    }

    private static FlowState with(FlowState state, Application application) {
        return state.with(state.dossier().with(application));
    }
}
