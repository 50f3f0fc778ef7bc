package fayi.content.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Answers that stand for all that could be given to a question. */
final class SampleAnswers {
    /** On both sides of the ages that laws name. */
    private static final int[] AGES = {10, 13, 14, 15, 16, 17, 18, 35, 49, 50, 54, 55, 59, 60, 64, 65, 79, 80};

    private static final int[] DAYS = {
        0, 1, 20, 29, 30, 31, 60, 61, 100, 280, 364, 366, 400, 800, 1000, 1100, 4000, 8000, -1, -40
    };
    private static final String SOMETHING = "演示";

    private final Interview interview;
    private final LocalDate today;

    SampleAnswers(Interview interview, LocalDate today) {
        this.interview = interview;
        this.today = today;
    }

    Facts person(Random lot) {
        return person(lot.nextInt(people()));
    }

    int people() {
        return AGES.length * 2;
    }

    Facts person(int index) {
        return new Facts(
                SOMETHING,
                index % 2 == 0 ? "female" : "male",
                today.minusYears(AGES[index / 2 % AGES.length]),
                "汉",
                SOMETHING,
                "");
    }

    /** Whether {@link #of} lists all that could be answered, so that trying them decides. */
    static boolean areAll(Question question) {
        return switch (question.type()) {
            case YES_NO, CHOICE, DOCUMENT -> true;
            case CHOICES -> question.options().size() <= 6;
            default -> false;
        };
    }

    List<Answer> of(Question question) {
        List<Answer> samples = new ArrayList<>(given(question));
        if (!question.required()) {
            samples.add(new Answer.Skipped());
        }
        return samples;
    }

    private List<? extends Answer> given(Question question) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> List.of(new Answer.Text(SOMETHING));
            case PHONE -> List.of(new Answer.Text("13800000000"));
            case NUMBER ->
                numbers(question.limits()).mapToObj(Answer.Number::new).toList();
            case MONEY -> numbers(question.limits()).mapToObj(Answer.Money::new).toList();
            case DATE ->
                Arrays.stream(DAYS)
                        .mapToObj(days -> new Answer.Date(today.minusDays(days)))
                        .toList();
            case YES_NO -> List.of(new Answer.YesNo(true), new Answer.YesNo(false));
            case CHOICE ->
                question.options().stream()
                        .map(option -> new Answer.Choice(option.id()))
                        .toList();
            case CHOICES -> choices(question);
            case PLACE -> List.of(new Answer.Place(List.of(), SOMETHING));
            case PERSON -> parties(question).map(Answer.Person::new).toList();
            case PARTIES -> lists(question);
            case DOCUMENT -> List.of(new Answer.Document(true), new Answer.Document(false));
        };
    }

    private static LongStream numbers(Limits limits) {
        return LongStream.of(limits.least(), limits.least() + 1, 12, 100, 100_000, limits.most() / 2, limits.most())
                .filter(number -> number >= limits.least() && number <= limits.most())
                .distinct();
    }

    private static List<Answer.Choices> choices(Question question) {
        List<String> together = question.options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::id)
                .toList();
        List<Answer.Choices> some = new ArrayList<>();
        question.options().stream()
                .filter(Option::exclusive)
                .forEach(option -> some.add(new Answer.Choices(List.of(option.id()))));
        if (!areAll(question)) {
            together.forEach(id -> some.add(new Answer.Choices(List.of(id))));
            some.add(new Answer.Choices(together));
            return some;
        }
        for (int set = 1; set < 1 << together.size(); set++) {
            List<String> ids = new ArrayList<>();
            for (int index = 0; index < together.size(); index++) {
                if ((set >> index & 1) == 1) {
                    ids.add(together.get(index));
                }
            }
            some.add(new Answer.Choices(ids));
        }
        return some;
    }

    private static Stream<Party> parties(Question question) {
        return question.partyForm().orElseThrow().kinds().stream()
                .map(kind -> new Party(kind, Map.of(PartyField.NAME, SOMETHING)));
    }

    private static List<Answer.Parties> lists(Question question) {
        Party one = parties(question).findFirst().orElseThrow();
        return LongStream.of(question.limits().least(), 1, 2, question.limits().most())
                .filter(size -> size >= question.limits().least()
                        && size <= question.limits().most())
                .distinct()
                .mapToObj(size -> new Answer.Parties(Collections.nCopies((int) size, one)))
                .toList();
    }
}
