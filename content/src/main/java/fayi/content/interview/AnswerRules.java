package fayi.content.interview;

import fayi.content.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Decides whether an answer fits its question. */
final class AnswerRules {
    private static final LocalizedText ANOTHER_KIND =
            LocalizedText.of("请按屏幕上的方式回答。", "Please answer in the way the screen shows.");
    private static final LocalizedText EMPTY =
            LocalizedText.of("这一项需要填写，填好再点“下一步”。", "Please fill this in, then touch Next.");
    private static final LocalizedText NOTHING_CHOSEN =
            LocalizedText.of("请先选一项，再点“下一步”。", "Please choose one first, then touch Next.");

    private AnswerRules() {}

    /** What was typed, made clean; other answers as they are. */
    static Answer tidy(Question question, Answer answer) {
        if (answer instanceof Answer.Text text) {
            String cleaned = TypedText.clean(text.text());
            return new Answer.Text(question.type() == AnswerType.PHONE ? PhoneRules.tidy(cleaned) : cleaned);
        }
        if (answer instanceof Answer.Place place) {
            return new Answer.Place(
                    place.areas().stream().map(TypedText::clean).toList(), TypedText.cleanLine(place.line()));
        }
        if (answer instanceof Answer.Person person) {
            return new Answer.Person(PartyRules.tidy(person.party()));
        }
        if (answer instanceof Answer.Parties parties) {
            return new Answer.Parties(
                    parties.parties().stream().map(PartyRules::tidy).toList());
        }
        if (answer instanceof Answer.Choices choices) {
            return new Answer.Choices(choices.optionIds().stream().distinct().toList());
        }
        return answer;
    }

    /** Why {@code answer} does not fit, or nothing when it does. */
    static Optional<LocalizedText> objection(Question question, Answer answer, Circumstances circumstances) {
        if (answer instanceof Answer.Skipped) {
            return question.required() ? Optional.of(missing(question)) : Optional.empty();
        }
        return form(question, answer, circumstances)
                .or(() -> question.checks().stream()
                        .filter(check -> !circumstances.holdWith(question, answer, check.that()))
                        .map(Check::message)
                        .findFirst());
    }

    /** Whether {@code answer} is such as {@code question} asks for, whatever it says. */
    static boolean isOfItsKind(Question question, Answer answer) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT, PHONE -> answer instanceof Answer.Text;
            case NUMBER -> answer instanceof Answer.Number;
            case MONEY -> answer instanceof Answer.Money;
            case DATE -> answer instanceof Answer.Date;
            case YES_NO -> answer instanceof Answer.YesNo;
            case CHOICE -> answer instanceof Answer.Choice;
            case CHOICES -> answer instanceof Answer.Choices;
            case PLACE -> answer instanceof Answer.Place;
            case PERSON -> answer instanceof Answer.Person;
            case PARTIES -> answer instanceof Answer.Parties;
            case DOCUMENT -> answer instanceof Answer.Document;
        };
    }

    /** The options of {@code question} that are offered. */
    static List<Option> offered(Question question, Circumstances circumstances) {
        return question.options().stream()
                .filter(option -> option.when().map(circumstances::hold).orElse(true))
                .toList();
    }

    private static Optional<LocalizedText> form(Question question, Answer answer, Circumstances circumstances) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> answer instanceof Answer.Text text ? words(question, text) : anotherKind();
            case PHONE -> answer instanceof Answer.Text text ? PhoneRules.objection(text.text()) : anotherKind();
            case NUMBER -> answer instanceof Answer.Number number ? size(question, number.number()) : anotherKind();
            case MONEY -> answer instanceof Answer.Money money ? size(question, money.fen()) : anotherKind();
            case DATE -> answer instanceof Answer.Date ? Optional.empty() : anotherKind();
            case YES_NO -> answer instanceof Answer.YesNo ? Optional.empty() : anotherKind();
            case CHOICE ->
                answer instanceof Answer.Choice choice
                        ? options(question, List.of(choice.optionId()), circumstances)
                        : anotherKind();
            case CHOICES ->
                answer instanceof Answer.Choices choices
                        ? options(question, choices.optionIds(), circumstances)
                        : anotherKind();
            case PLACE -> answer instanceof Answer.Place place ? place(question, place) : anotherKind();
            case PERSON ->
                answer instanceof Answer.Person person ? PartyRules.objection(question, person.party()) : anotherKind();
            case PARTIES ->
                answer instanceof Answer.Parties parties
                        ? PartyRules.objection(question, parties.parties())
                        : anotherKind();
            case DOCUMENT -> answer instanceof Answer.Document ? Optional.empty() : anotherKind();
        };
    }

    private static Optional<LocalizedText> words(Question question, Answer.Text answer) {
        return answer.text().isEmpty() ? Optional.of(EMPTY) : length(answer.text(), question);
    }

    private static Optional<LocalizedText> place(Question question, Answer.Place answer) {
        return answer.text().isEmpty() ? Optional.of(EMPTY) : length(answer.text(), question);
    }

    private static Optional<LocalizedText> length(String text, Question question) {
        int most = question.limits().length();
        return TypedText.length(text) <= most ? Optional.empty() : Optional.of(TypedText.tooLong(most));
    }

    private static Optional<LocalizedText> size(Question question, long number) {
        Limits limits = question.limits();
        if (number >= limits.least() && number <= limits.most()) {
            return Optional.empty();
        }
        boolean money = question.type() == AnswerType.MONEY;
        String least = money ? yuan(limits.least()) : Long.toString(limits.least());
        String most = money ? yuan(limits.most()) : Long.toString(limits.most());
        return Optional.of(LocalizedText.of(
                "请填 " + least + " 到 " + most + " 之间的数。",
                "Please give a number between " + least + " and " + most + "."));
    }

    private static String yuan(long fen) {
        return String.format(java.util.Locale.ROOT, "%,d", fen / 100);
    }

    private static Optional<LocalizedText> options(
            Question question, List<String> chosen, Circumstances circumstances) {
        if (chosen.isEmpty()) {
            return Optional.of(NOTHING_CHOSEN);
        }
        List<Option> offered = offered(question, circumstances);
        List<String> ids = offered.stream().map(Option::id).toList();
        if (!new HashSet<>(ids).containsAll(chosen)) {
            return Optional.of(NOTHING_CHOSEN);
        }
        return offered.stream()
                .filter(option -> option.exclusive() && chosen.contains(option.id()) && chosen.size() > 1)
                .map(AnswerRules::contradiction)
                .findFirst();
    }

    private static LocalizedText contradiction(Option exclusive) {
        return LocalizedText.of(
                "“" + exclusive.text().chinese() + "”不能和别的一起选。请去掉其中一个。",
                "'" + exclusive.text().english() + "' cannot go with others. Please remove one.");
    }

    private static LocalizedText missing(Question question) {
        return switch (question.type()) {
            case CHOICE, CHOICES, YES_NO, DATE, DOCUMENT -> NOTHING_CHOSEN;
            default -> EMPTY;
        };
    }

    private static Optional<LocalizedText> anotherKind() {
        return Optional.of(ANOTHER_KIND);
    }
}
