package fayi.content.paper;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.AnswerWords;
import fayi.content.interview.Answers;
import fayi.content.interview.DerivedValue;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Option;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.content.interview.PartyWords;
import fayi.content.interview.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a template finds of an interview. Everything a template may name is there, empty where nothing was answered. */
final class InterviewData {
    private static final Locale CHINESE = Locale.CHINESE;

    private final InterviewProgress progress;
    private final Answers effective;
    private final Map<String, Object> data = new HashMap<>();
    private final Map<String, Object> answers = new HashMap<>();
    private final Map<String, Object> options = new HashMap<>();
    private final Map<String, Object> chosen = new HashMap<>();
    private final Map<String, Object> is = new HashMap<>();
    private final Map<String, Object> parties = new HashMap<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Object> capital = new HashMap<>();

    InterviewData(InterviewProgress progress, LocalDate today) {
        this.progress = progress;
        this.effective = progress.effectiveAnswers();
        progress.interview().questions().forEach(this::add);
        Map<String, Object> computed = progress.values();
        progress.interview().values().forEach(value -> add(value, computed.getOrDefault(value.name(), "")));
        data.put("person", person(progress.facts(), today));
        data.put("today", AnswerWords.date(today, CHINESE));
        data.put("answers", answers);
        data.put("options", options);
        data.put("chosen", chosen);
        data.put("is", is);
        data.put("parties", parties);
        data.put("values", values);
        data.put("capital", capital);
    }

    InterviewData with(String name, Object value) {
        data.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return data;
    }

    private void add(Question question) {
        String id = question.id();
        Answer answer = effective.find(id).orElseGet(Answer.Skipped::new);
        boolean open = answer instanceof Answer.Skipped;
        answers.put(id, open ? "" : AnswerWords.read(question, answer, CHINESE));
        capital.put(id, answer instanceof Answer.Money money ? CapitalAmount.of(money.fen()) : "");
        if (question.type().hasOptions()) {
            addOptions(question, answer);
        }
        if (question.type().hasParties()) {
            parties.put(id, parties(answer));
        }
        is.put(id, isTrue(answer));
    }

    private void addOptions(Question question, Answer answer) {
        List<String> ids = answer instanceof Answer.Choices choices
                ? choices.optionIds()
                : answer instanceof Answer.Choice choice ? List.of(choice.optionId()) : List.of();
        List<String> known = question.type() == AnswerType.CHOICES ? progress.priorityGroups() : List.of();
        Map<String, Object> flags = new HashMap<>();
        question.options().forEach(option -> flags.put(option.id(), ids.contains(option.id())));
        chosen.put(question.id(), flags);
        options.put(
                question.id(),
                question.options().stream()
                        .filter(option -> !option.exclusive())
                        .map(option -> mark(option, ids.contains(option.id()) || known.contains(option.id())))
                        .toList());
    }

    private void add(DerivedValue value, Object computed) {
        values.put(value.name(), words(value, computed));
        is.put(value.name(), Boolean.TRUE.equals(computed));
        capital.put(value.name(), computed instanceof Long fen ? CapitalAmount.of(fen) : "");
    }

    private static String words(DerivedValue value, Object computed) {
        return switch (value.kind()) {
            case MONEY -> AnswerWords.money((Long) computed, CHINESE);
            case DATE ->
                computed.toString().isEmpty() ? "" : AnswerWords.date(LocalDate.parse(computed.toString()), CHINESE);
            case TEXTS ->
                computed instanceof List<?> list
                        ? String.join("、", list.stream().map(String::valueOf).toList())
                        : "";
            case FLAG -> Boolean.TRUE.equals(computed) ? "是" : "否";
            default -> computed.toString();
        };
    }

    private static Map<String, Object> mark(Option option, boolean isChosen) {
        return Map.of("text", option.text().chinese(), "chosen", isChosen);
    }

    private static boolean isTrue(Answer answer) {
        if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes();
        }
        return answer instanceof Answer.Document document && document.atHand();
    }

    private static List<Map<String, Object>> parties(Answer answer) {
        List<Party> named = answer instanceof Answer.Person person
                ? List.of(person.party())
                : answer instanceof Answer.Parties several ? several.parties() : List.of();
        List<Map<String, Object>> list = new ArrayList<>();
        for (Party party : named) {
            Map<String, Object> entry = new HashMap<>();
            entry.put("number", named.size() == 1 ? "" : Integer.toString(list.size() + 1));
            entry.put("kind", party.kind() == Party.Kind.COMPANY ? "单位" : "个人");
            entry.put("isPerson", party.kind() == Party.Kind.PERSON);
            entry.put("isCompany", party.kind() == Party.Kind.COMPANY);
            for (PartyField field : PartyField.values()) {
                entry.put(field.key(), PartyWords.field(party, field, CHINESE));
            }
            list.add(entry);
        }
        return list;
    }

    private static Map<String, Object> person(Facts facts, LocalDate today) {
        String sex = switch (facts.sex()) {
            case "male" -> "男";
            case "female" -> "女";
            default -> "未说明";
        };
        long age = Math.max(0, facts.birth().until(today).getYears());
        return Map.of(
                "name", facts.name(),
                "sex", sex,
                "birth", AnswerWords.date(facts.birth(), CHINESE),
                "age", Long.toString(age),
                "elderly", age >= 60,
                "minor", age < 18,
                "nation", facts.nation(),
                "address", facts.address(),
                "idNumber", facts.idNumber());
    }
}
