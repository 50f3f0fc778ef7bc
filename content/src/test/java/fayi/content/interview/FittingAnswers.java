package fayi.content.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers that fit, for whatever interview: of many possible ones the first that is taken. */
public final class FittingAnswers {
    private FittingAnswers() {}

    /** The progress after the current question is answered; another {@code pick} gives another answer where there are several. */
    public static InterviewProgress answer(InterviewProgress progress, LocalDate today, int pick) {
        return answer(progress, today, pick, "演示" + pick);
    }

    /** The same with these words where words are asked for and fit. */
    public static InterviewProgress answer(InterviewProgress progress, LocalDate today, int pick, String words) {
        Question question = progress.current().orElseThrow();
        List<Answer> candidates = candidates(progress, question, today, pick, words);
        for (Answer answer : candidates) {
            if (progress.answer(answer) instanceof Result.Accepted accepted) {
                return accepted.progress();
            }
        }
        throw new IllegalStateException("none of " + candidates.size() + " answers is taken at " + question.id());
    }

    private static List<Answer> candidates(
            InterviewProgress progress, Question question, LocalDate today, int pick, String words) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> List.of(new Answer.Text(words), new Answer.Text("演示" + pick));
            case PHONE -> List.of(new Answer.Text("1380000" + String.format("%04d", pick % 10000)));
            case NUMBER ->
                numbers(question, pick)
                        .map(Answer.Number::new)
                        .map(Answer.class::cast)
                        .toList();
            case MONEY ->
                numbers(question, pick * 100)
                        .map(Answer.Money::new)
                        .map(Answer.class::cast)
                        .toList();
            case DATE ->
                dates(today, pick).map(Answer.Date::new).map(Answer.class::cast).toList();
            case YES_NO -> List.of(new Answer.YesNo(pick % 2 == 0), new Answer.YesNo(pick % 2 != 0));
            case CHOICE -> choices(progress.options(), pick);
            case CHOICES -> several(progress.options(), pick);
            case PLACE ->
                List.of(
                        new Answer.Place(List.of("四川省", "演示市", "演示县"), words),
                        new Answer.Place(List.of("演示县"), "演示" + pick));
            case PERSON ->
                List.of(
                        new Answer.Person(party(question, pick, words)),
                        new Answer.Person(party(question, pick, "演示" + pick)));
            case PARTIES -> List.of(parties(question, pick, words), parties(question, pick, "演示"));
            case DOCUMENT -> List.of(new Answer.Document(pick % 2 == 0));
        };
    }

    private static Stream<Long> numbers(Question question, long pick) {
        Limits limits = question.limits();
        long wanted = Math.max(limits.least(), Math.min(limits.most(), pick));
        return Stream.of(wanted, limits.least(), limits.least() + 1, limits.most(), limits.most() / 2)
                .distinct();
    }

    private static Stream<LocalDate> dates(LocalDate today, int pick) {
        return IntStream.of(pick % 300, 0, 30, 1000, 5000, -1, -30, -400).mapToObj(today::minusDays);
    }

    private static List<Answer> choices(List<Option> options, int pick) {
        List<Answer> answers = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            answers.add(new Answer.Choice(
                    options.get((pick + index) % options.size()).id()));
        }
        return answers;
    }

    private static List<Answer> several(List<Option> options, int pick) {
        List<Answer> answers = new ArrayList<>();
        List<String> some = options.stream()
                .filter(option -> !option.exclusive())
                .map(Option::id)
                .filter(id -> pick % 3 == 0 || id.hashCode() % 2 == pick % 2)
                .toList();
        answers.add(new Answer.Choices(some));
        for (int index = 0; index < options.size(); index++) {
            answers.add(new Answer.Choices(
                    List.of(options.get((pick + index) % options.size()).id())));
        }
        return answers;
    }

    private static Answer.Parties parties(Question question, int pick, String words) {
        Limits limits = question.limits();
        int count = (int) Math.max(limits.least(), Math.min(limits.most(), 1 + pick % 3));
        return new Answer.Parties(IntStream.range(0, count)
                .mapToObj(index -> party(question, pick + index, words))
                .toList());
    }

    private static Party party(Question question, int pick, String words) {
        PartyForm form = question.partyForm().orElseThrow();
        Party.Kind kind = form.kinds().get(pick % form.kinds().size());
        Party party = new Party(kind, java.util.Map.of(PartyField.NAME, words));
        for (PartyField field : form.fields(kind)) {
            if (field != PartyField.NAME && pick % 4 != 3) {
                party = party.with(field, text(field, kind, words));
            }
        }
        return party;
    }

    private static String text(PartyField field, Party.Kind kind, String words) {
        return switch (field) {
            case PHONE -> "0833-1234567";
            case SEX -> "female";
            case ID_NUMBER -> kind == Party.Kind.PERSON ? "110101190001011009" : "91110000000000000X";
            default -> words;
        };
    }
}
