package fayi.kiosk.flow;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A document that the interview asked about, and how far it is.
 *
 * @param id of its question
 * @param needs what of it is to be photographed
 * @param photographs how many pages of it were photographed
 * @param lacking whether the person does not have it here
 */
public record WantedDocument(
        String id, LocalizedText title, Optional<LocalizedText> needs, int photographs, boolean lacking) {
    /** Those of an application, in the order of the questions; none where its interview asks for none. */
    public static List<WantedDocument> of(Application application) {
        return application.progress().stream()
                .flatMap(progress -> progress.applicable().stream()
                        .filter(question -> question.type() == AnswerType.DOCUMENT)
                        .map(question -> of(application, progress, question)))
                .toList();
    }

    private static WantedDocument of(Application application, InterviewProgress progress, Question question) {
        long pages = application.photographs().stream()
                .filter(photograph ->
                        photograph.document().filter(question.id()::equals).isPresent())
                .count();
        boolean saidNo = progress.effectiveAnswers()
                .find(question.id())
                .filter(answer -> !(answer instanceof Answer.Document document && document.atHand()))
                .isPresent();
        boolean lacking = saidNo || application.lacking().contains(question.id());
        return new WantedDocument(
                question.id(), question.label(), question.needs(), (int) pages, lacking && pages == 0);
    }

    /** Whether it is here and not yet photographed. */
    public boolean isOpen() {
        return photographs == 0 && !lacking;
    }
}
