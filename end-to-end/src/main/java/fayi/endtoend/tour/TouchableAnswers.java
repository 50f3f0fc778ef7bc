package fayi.endtoend.tour;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Keyboard;
import fayi.content.interview.Option;
import fayi.content.interview.Question;
import fayi.content.interview.SharedAnswers;
import fayi.content.place.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The answers that a person can give to a question with few touches, the usual ones first. */
final class TouchableAnswers {
    private static final String PHONE = "13900007320";
    private static final long[] COUNTS = {2, 1, 3, 12, 30, 100, 0};
    private static final long[] YUAN = {12_600, 3000, 800, 100, 30, 2};
    private static final int FEN = 100;

    private final LocalDate today;

    /** Answers of this day. */
    TouchableAnswers(LocalDate today) {
        this.today = today;
    }

    /** All that are worth trying at the current question, though the interview may object to some. */
    List<TouchableAnswer> of(InterviewProgress progress) {
        Question question = progress.current().orElseThrow();
        List<TouchableAnswer> answers = new ArrayList<>();
        // What stands there already is gone on with, as most people would.
        progress.offer(SharedAnswers.NONE)
                .ifPresent(offer -> answers.add(new TouchableAnswer(offer.answer(), List.of())));
        if (answers.isEmpty()) {
            answers.addAll(given(question, progress));
        }
        return answers;
    }

    private List<TouchableAnswer> given(Question question, InterviewProgress progress) {
        return switch (question.type()) {
            case TEXT -> List.of(text(question.keyboard()));
            case LONG_TEXT -> List.of(TouchableWords.LONG.answer());
            case PHONE -> List.of(new TouchableAnswer(new Answer.Text(PHONE), Typing.keys(PHONE)));
            case NUMBER, MONEY -> numbers(question).toList();
            case DATE -> dates();
            case YES_NO ->
                List.of(
                        new TouchableAnswer(new Answer.YesNo(true), List.of("yes")),
                        new TouchableAnswer(new Answer.YesNo(false), List.of("no")));
            case DOCUMENT ->
                List.of(
                        new TouchableAnswer(new Answer.Document(true), List.of("yes")),
                        new TouchableAnswer(new Answer.Document(false), List.of("no")));
            case CHOICE ->
                progress.options().stream().map(TouchableAnswers::one).toList();
            case CHOICES -> choices(progress.options());
            case PLACE -> List.of(place(progress.interview().places()));
            case PERSON, PARTIES -> TouchableParties.of(question);
        };
    }

    /** On the keyboard that the question opens. */
    private static TouchableAnswer text(Keyboard keyboard) {
        return switch (keyboard) {
            case PINYIN -> TouchableWords.SHORT.answer();
            case LETTERS -> typed("yanshi");
            case DIGITS -> typed("319");
        };
    }

    private static TouchableAnswer typed(String text) {
        return new TouchableAnswer(new Answer.Text(text), Typing.keys(text));
    }

    private static Stream<TouchableAnswer> numbers(Question question) {
        boolean money = question.type() == AnswerType.MONEY;
        return LongStream.of(money ? YUAN : COUNTS)
                .filter(number -> number * (money ? FEN : 1)
                                >= question.limits().least()
                        && number * (money ? FEN : 1) <= question.limits().most())
                .mapToObj(number -> new TouchableAnswer(
                        money ? new Answer.Money(number * FEN) : new Answer.Number(number),
                        Typing.keys(Long.toString(number))));
    }

    private List<TouchableAnswer> dates() {
        return List.of(
                date(today.minusMonths(1), "date-month-ago"),
                date(today.minusYears(1), "date-year-ago"),
                date(today.minusYears(2), "date-year-ago", "year-down"),
                date(today.minusYears(10), "date-today", "year-down-10"),
                date(today, "date-today"),
                date(today.plusMonths(1), "date-today", "month-up"),
                date(today.plusYears(1), "date-today", "year-up"),
                date(today.plusYears(10), "date-today", "year-up-10"));
    }

    private static TouchableAnswer date(LocalDate day, String... touches) {
        return new TouchableAnswer(new Answer.Date(day), List.of(touches));
    }

    private static TouchableAnswer one(Option option) {
        return new TouchableAnswer(new Answer.Choice(option.id()), List.of("option-" + option.id()));
    }

    /** All that go together; then each alone. */
    private static List<TouchableAnswer> choices(List<Option> options) {
        List<String> together = options.stream()
                .filter(option -> !option.exclusive())
                .map(Option::id)
                .toList();
        return Stream.concat(
                        Stream.of(together).filter(ids -> !ids.isEmpty()),
                        options.stream().map(option -> List.of(option.id())))
                .map(ids -> new TouchableAnswer(
                        new Answer.Choices(ids),
                        ids.stream().map(id -> "option-" + id).toList()))
                .toList();
    }

    /** Always the first area of a list, down to where nothing is known; then a number. */
    private static TouchableAnswer place(Places places) {
        List<String> areas = new ArrayList<>();
        List<String> touches = new ArrayList<>();
        for (Places here = places; !here.isEmpty(); here = places.below(areas)) {
            areas.add(here.names().get(0));
            touches.add("place-1");
        }
        touches.add("key-digits");
        touches.add("key-3");
        return new TouchableAnswer(new Answer.Place(areas, "3"), touches);
    }
}
