package fayi.content.interview;

import fayi.content.text.JsonText;
import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Answers as a person reads them, and as a machine does. */
public final class AnswerWords {
    private static final LocalizedText YES = LocalizedText.of("是", "Yes");
    private static final LocalizedText NO = LocalizedText.of("否", "No");
    private static final LocalizedText LEFT_OPEN = LocalizedText.of("未填写", "Not given");
    private static final LocalizedText AT_HAND = LocalizedText.of("有", "At hand");
    private static final LocalizedText NOT_AT_HAND = LocalizedText.of("没有", "Not at hand");
    private static final LocalizedText COMMA = LocalizedText.of("、", ", ");

    private AnswerWords() {}

    /** {@code answer} to {@code question} in words. */
    public static String read(Question question, Answer answer, Locale locale) {
        if (answer instanceof Answer.Text text) {
            return text.text();
        } else if (answer instanceof Answer.Number number) {
            String unit = question.unit().map(words -> words.in(locale)).orElse("");
            return unit.isEmpty() ? Long.toString(number.number()) : number.number() + " " + unit;
        } else if (answer instanceof Answer.Money money) {
            return money(money.fen(), locale);
        } else if (answer instanceof Answer.Date date) {
            return date(date.date(), locale);
        } else if (answer instanceof Answer.YesNo yesNo) {
            return (yesNo.yes() ? YES : NO).in(locale);
        } else if (answer instanceof Answer.Choice choice) {
            return options(question, List.of(choice.optionId()), locale);
        } else if (answer instanceof Answer.Choices choices) {
            return options(question, choices.optionIds(), locale);
        } else if (answer instanceof Answer.Place place) {
            return place.text();
        } else if (answer instanceof Answer.Person person) {
            return PartyWords.read(person.party(), locale);
        } else if (answer instanceof Answer.Parties parties) {
            return PartyWords.read(parties.parties(), locale);
        } else if (answer instanceof Answer.Document document) {
            return (document.atHand() ? AT_HAND : NOT_AT_HAND).in(locale);
        }
        return LEFT_OPEN.in(locale);
    }

    /**
     * {@code answer} with its own kind, as expressions and papers for machines see it: a Long, a Boolean, a list of texts,
     * a party's fields or a list of them, else a text.
     */
    public static Object plain(Answer answer) {
        if (answer instanceof Answer.Number number) {
            return number.number();
        } else if (answer instanceof Answer.Money money) {
            return money.fen();
        } else if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes();
        } else if (answer instanceof Answer.Choices choices) {
            return choices.optionIds();
        } else if (answer instanceof Answer.Person person) {
            return person.party().byKey();
        } else if (answer instanceof Answer.Parties parties) {
            return parties.parties().stream().map(Party::byKey).toList();
        } else if (answer instanceof Answer.Document document) {
            return document.atHand();
        }
        return value(answer);
    }

    /** {@code answer} as it is handed in for machines; see {@link SummaryLine#value()}. */
    public static String value(Answer answer) {
        if (answer instanceof Answer.Text text) {
            return text.text();
        } else if (answer instanceof Answer.Number number) {
            return Long.toString(number.number());
        } else if (answer instanceof Answer.Money money) {
            return Long.toString(money.fen());
        } else if (answer instanceof Answer.Date date) {
            return date.date().toString();
        } else if (answer instanceof Answer.YesNo yesNo) {
            return Boolean.toString(yesNo.yes());
        } else if (answer instanceof Answer.Choice choice) {
            return choice.optionId();
        } else if (answer instanceof Answer.Choices choices) {
            return String.join(",", choices.optionIds());
        } else if (answer instanceof Answer.Place place) {
            return place.text();
        } else if (answer instanceof Answer.Person person) {
            return JsonText.of(List.of(person.party().byKey()));
        } else if (answer instanceof Answer.Parties parties) {
            return JsonText.of(parties.parties().stream().map(Party::byKey).toList());
        } else if (answer instanceof Answer.Document document) {
            return Boolean.toString(document.atHand());
        }
        return "";
    }

    /** A sum in words, such as {@code 12,345.60 元}. */
    public static String money(long fen, Locale locale) {
        String sum = String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
        return isEnglish(locale) ? "CNY " + sum : sum + " 元";
    }

    /** A day in words, such as {@code 2026年3月1日}. */
    public static String date(LocalDate date, Locale locale) {
        return isEnglish(locale)
                ? date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH))
                : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String options(Question question, List<String> optionIds, Locale locale) {
        return question.options().stream()
                .filter(option -> optionIds.contains(option.id()))
                .map(option -> option.text().in(locale))
                .collect(Collectors.joining(COMMA.in(locale)));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
