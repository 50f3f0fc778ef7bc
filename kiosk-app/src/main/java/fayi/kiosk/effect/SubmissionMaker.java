package fayi.kiosk.effect;

import fayi.content.catalogue.Service;
import fayi.content.interview.AnswerType;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.PaperFile;
import fayi.kiosk.flow.Person;
import fayi.protocol.AnsweredQuestion;
import fayi.protocol.Applicant;
import fayi.protocol.PaperEntry;
import fayi.protocol.ReceiptCode;
import fayi.protocol.Submission;
import fayi.protocol.SubmissionArchive;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes of what a person said, made and photographed what is handed in; in Chinese, since offices work with it. */
final class SubmissionMaker {
    private final String stationId;

    SubmissionMaker(String stationId) {
        this.stationId = stationId;
    }

    SubmissionArchive archive(
            Person person, Application application, String localNumber, ReceiptCode code, ZonedDateTime now) {
        InterviewProgress progress = application
                .progress()
                .orElseThrow(() -> new IllegalStateException("Nothing was asked, so nothing can be handed in"));
        Map<String, byte[]> papers = new HashMap<>();
        List<PaperEntry> entries = new ArrayList<>();
        Service service = application.service();
        application.paper().ifPresent(form -> {
            for (PaperFile file : form.files()) {
                String name = "paper-" + (entries.size() + 1) + ".pdf";
                entries.add(new PaperEntry(name, file.title(), "application/pdf"));
                papers.put(name, file.pdf());
            }
        });
        PhotographedDocuments photographed = PhotographedDocuments.of(application);
        photographed.papers().forEach(paper -> {
            entries.add(new PaperEntry(paper.name(), paper.title(), "application/pdf"));
            papers.put(paper.name(), paper.pdf());
        });
        Submission submission = new Submission(
                UUID.fromString(code.key()),
                localNumber,
                stationId,
                service.id(),
                service.title().chinese(),
                progress.office().orElse(service.office()).chinese(),
                now,
                applicant(person.facts(), phone(progress)),
                progress.priorityGroups(),
                Stream.concat(answers(progress).stream(), photographed.account().stream())
                        .toList(),
                entries,
                code.secretSha256());
        return new SubmissionArchive(submission, papers);
    }

    private static List<AnsweredQuestion> answers(InterviewProgress progress) {
        return progress.summary(Locale.SIMPLIFIED_CHINESE).stream()
                .map(line -> new AnsweredQuestion(line.questionId(), line.prompt(), line.answer(), line.value()))
                .toList();
    }

    private static Applicant applicant(Facts facts, String phone) {
        return new Applicant(
                facts.name(), facts.sex(), facts.birth(), facts.nation(), facts.address(), facts.idNumber(), phone);
    }

    private static String phone(InterviewProgress progress) {
        return progress.applicable().stream()
                .filter(question -> question.type() == AnswerType.PHONE)
                .map(Question::id)
                .map(progress.effectiveAnswers()::text)
                .findFirst()
                .orElse("");
    }
}
