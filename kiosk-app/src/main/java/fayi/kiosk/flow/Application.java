package fayi.kiosk.flow;

import fayi.content.catalogue.Service;
import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the person has said, made and photographed for one service. Personal data: its text form is masked.
 *
 * @param progress the interview, once it is loaded
 * @param drafts what is typed and not yet answered, by question: coming back to a question loses nothing
 * @param paper the form made of the answers; gone when an answer changes
 * @param printed whether the form lies in the tray
 * @param handwriting the signature, as far as it is written
 * @param signed whether the paper bears it
 * @param photographs supporting papers that were kept
 * @param lacking documents that the person has said they do not have here, by the ids of their questions
 * @param submission the effect that hands it in, once it was asked for
 * @param handedIn once it is safe
 */
public record Application(
        Service service,
        Optional<InterviewProgress> progress,
        Map<String, Answer> drafts,
        Optional<MadePaper> paper,
        boolean printed,
        Handwriting handwriting,
        boolean signed,
        List<Photograph> photographs,
        Set<String> lacking,
        Optional<TaskId> submission,
        Optional<HandedIn> handedIn) {
    /** Copies map, list and set. */
    public Application {
        drafts = Map.copyOf(drafts);
        photographs = List.copyOf(photographs);
        lacking = Set.copyOf(lacking);
    }

    /** Nothing said yet. */
    public static Application of(Service service) {
        return new Application(
                service,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false,
                Handwriting.NONE,
                false,
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** At another point of the interview; a form made before no longer fits when {@code changed}. */
    public Application with(InterviewProgress next, boolean changed) {
        return new Application(
                service,
                Optional.of(next),
                drafts,
                changed ? Optional.empty() : paper,
                !changed && printed,
                handwriting,
                !changed && signed,
                photographs,
                lacking,
                submission,
                handedIn);
    }

    /** With something typed and not yet answered. */
    public Application draft(String questionId, Answer draft) {
        Map<String, Answer> more = new HashMap<>(drafts);
        more.put(questionId, draft);
        return new Application(
                service,
                progress,
                more,
                paper,
                printed,
                handwriting,
                signed,
                photographs,
                lacking,
                submission,
                handedIn);
    }

    /** Without the draft of a question that is answered now. */
    public Application settled(String questionId) {
        Map<String, Answer> fewer = new HashMap<>(drafts);
        fewer.remove(questionId);
        return new Application(
                service,
                progress,
                fewer,
                paper,
                printed,
                handwriting,
                signed,
                photographs,
                lacking,
                submission,
                handedIn);
    }

    /** With the form. */
    public Application made(MadePaper form) {
        return new Application(
                service,
                progress,
                drafts,
                Optional.of(form),
                false,
                handwriting,
                false,
                photographs,
                lacking,
                submission,
                handedIn);
    }

    /** With the form that bears the signature. */
    public Application signed(MadePaper form) {
        return new Application(
                service,
                progress,
                drafts,
                Optional.of(form),
                false,
                handwriting,
                true,
                photographs,
                lacking,
                submission,
                handedIn);
    }

    /** With other handwriting; the paper stays as it is. */
    public Application with(Handwriting written) {
        return new Application(
                service, progress, drafts, paper, printed, written, signed, photographs, lacking, submission, handedIn);
    }

    /** With the form in the tray. */
    public Application withPrinted() {
        return new Application(
                service,
                progress,
                drafts,
                paper,
                true,
                handwriting,
                signed,
                photographs,
                lacking,
                submission,
                handedIn);
    }

    /** With these supporting papers. */
    public Application withPhotographs(List<Photograph> kept) {
        return new Application(
                service, progress, drafts, paper, printed, handwriting, signed, kept, lacking, submission, handedIn);
    }

    /** With these documents that are not here. */
    public Application withLacking(Set<String> missing) {
        return new Application(
                service,
                progress,
                drafts,
                paper,
                printed,
                handwriting,
                signed,
                photographs,
                missing,
                submission,
                handedIn);
    }

    /** Whether any of its papers has a place for the person's own signature. */
    public boolean isToBeSigned() {
        return progress.map(InterviewProgress::papers).orElse(List.of()).stream()
                .anyMatch(plan -> plan.signers() > 0);
    }

    /** Being handed in by that effect; a later one takes the place of one that failed. */
    public Application submittedBy(TaskId task) {
        return new Application(
                service,
                progress,
                drafts,
                paper,
                printed,
                handwriting,
                signed,
                photographs,
                lacking,
                Optional.of(task),
                handedIn);
    }

    /** Safe. */
    public Application withHandedIn(HandedIn safe) {
        return new Application(
                service,
                progress,
                drafts,
                paper,
                printed,
                handwriting,
                signed,
                photographs,
                lacking,
                submission,
                Optional.of(safe));
    }

    /** Whether this application hands in, or has handed in, by the effect with that task. */
    public boolean isSubmittedBy(TaskId task) {
        return submission.filter(task::equals).isPresent();
    }

    @Override
    public String toString() {
        return "Application[" + service.id() + "]";
    }
}
