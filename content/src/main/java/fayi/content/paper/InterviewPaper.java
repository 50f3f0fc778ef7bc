package fayi.content.paper;

import fayi.content.interview.AnswerWords;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.PlannedPaper;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A paper made of an interview, in Chinese, since offices work with it. What its template finds is told in
 * docs/content.md. The answers are attached to it for machines.
 *
 * @param plan which paper of the interview
 * @param matterCode the number by which the paper is found again
 * @param office to whom it goes
 * @param signature written on the screen; without one there is a line for the pen
 */
public record InterviewPaper(
        PlannedPaper plan,
        String matterCode,
        String office,
        String stationName,
        ZonedDateTime madeAt,
        InterviewProgress progress,
        Optional<SignatureDrawing> signature)
        implements Paper {
    /** Not signed. */
    public InterviewPaper(
            PlannedPaper plan,
            String matterCode,
            String office,
            String stationName,
            ZonedDateTime madeAt,
            InterviewProgress progress) {
        this(plan, matterCode, office, stationName, madeAt, progress, Optional.empty());
    }

    /** The same, signed. */
    public InterviewPaper signed(SignatureDrawing written) {
        return new InterviewPaper(plan, matterCode, office, stationName, madeAt, progress, Optional.of(written));
    }

    @Override
    public String templateId() {
        return plan.templateId();
    }

    @Override
    public Map<String, Object> data() {
        return new InterviewData(progress, madeAt.toLocalDate())
                .with("paperTitle", plan.title().chinese())
                .with("matterCode", matterCode)
                .with("office", office)
                .with("stationName", stationName)
                .with("madeAt", PaperTexts.minute(madeAt))
                .with("signers", signers())
                .map();
    }

    /** The places to sign; the first is the person's own, who may have signed on the screen. */
    private List<Map<String, Object>> signers() {
        String signedOn = signature
                .map(written -> AnswerWords.date(madeAt.toLocalDate(), Locale.CHINESE))
                .orElse("");
        return IntStream.rangeClosed(1, plan.signers())
                .mapToObj(number -> Map.<String, Object>of(
                        "number", plan.signers() == 1 ? "" : Integer.toString(number),
                        "signedOn", number == 1 ? signedOn : ""))
                .toList();
    }

    @Override
    public Optional<Attachment> attachment() {
        return Optional.of(AnswersAttachment.of(this));
    }

    @Override
    public String toString() {
        return "InterviewPaper[" + templateId() + "]";
    }
}
