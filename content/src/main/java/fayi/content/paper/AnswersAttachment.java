package fayi.content.paper;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerWords;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.SummaryLine;
import fayi.content.text.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The answers as a machine reads them, inside the paper: JSON, whose form is told in docs/content.md. */
final class AnswersAttachment {
    private static final String FORMAT = "fayi-answers-1";

    private AnswersAttachment() {}

    static Attachment of(InterviewPaper paper) {
        InterviewProgress progress = paper.progress();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("interview", progress.interview().id());
        root.put("paper", paper.templateId());
        root.put("matterCode", paper.matterCode());
        root.put("office", paper.office());
        root.put("madeAt", paper.madeAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        root.put("person", person(progress.facts()));
        List<Map<String, Object>> answers = new ArrayList<>();
        for (SummaryLine line : progress.summary(Locale.CHINESE)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", line.questionId());
            entry.put("label", line.label());
            entry.put("answer", line.answer());
            progress.effectiveAnswers().find(line.questionId()).ifPresent(answer -> put(entry, answer));
            answers.add(entry);
        }
        root.put("answers", answers);
        root.put("values", progress.values());
        return new Attachment(
                "answers.json",
                "application/json",
                "填写内容（供计算机读取）",
                JsonText.of(root).getBytes(StandardCharsets.UTF_8));
    }

    /** Left open, a question has no value. */
    private static void put(Map<String, Object> entry, Answer answer) {
        if (answer instanceof Answer.Skipped) {
            return;
        }
        entry.put("value", AnswerWords.plain(answer));
    }

    private static Map<String, Object> person(Facts facts) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", facts.name());
        person.put("sex", facts.sex());
        person.put("birth", facts.birth().toString());
        person.put("nation", facts.nation());
        person.put("address", facts.address());
        person.put("idNumber", facts.idNumber());
        return person;
    }
}
