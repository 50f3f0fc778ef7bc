package fayi.content.rule;

import fayi.content.rule.DeadlineKind.Nature;
import fayi.content.text.LocalizedText;
import java.time.Period;

/** What a person is told of a deadline. */
final class DeadlineWords {
    private DeadlineWords() {}

    /** How many days are left, or since when it has passed. */
    static LocalizedText left(long days) {
        if (days == 0) {
            return LocalizedText.of("今天是最后一天", "Today is the last day");
        }
        return days < 0
                ? LocalizedText.of("按这样算，已经过了 " + -days + " 天", "Counted so, it passed " + -days + " day(s) ago")
                : LocalizedText.of(days + " 天（今天不算）", days + " day(s), today not counted");
    }

    /** What to say when the last day has passed. */
    static LocalizedText passed(Nature nature) {
        return switch (nature) {
            case LIMITATION ->
                LocalizedText.of(
                        "先别放弃。要过账、对方答应过、打过官司，期限会重新算；有的情况会停算；对方自己愿意还，还是有效的。法院也不会自己拿这个驳回您。请问律师。",
                        "Do not give up yet. Asking for it, a promise or a suit starts the period anew, some hardships halt it, and what the other side pays of its own will stays paid. The court does not raise it by itself. Ask a lawyer.");
            case FILING ->
                LocalizedText.of(
                        "先别放弃。有正当理由耽误的，可以申请顺延，时间很短；也可能有别的路可走。请马上问律师。",
                        "Do not give up yet. With a good reason you may ask for more time, but only for a short while; there may be other ways. Ask a lawyer at once.");
            case EXCLUSION ->
                LocalizedText.of(
                        "这种期限一般不能延长，但从哪天算起、有没有别的办法，还要看材料。请问律师。",
                        "Such a period is as a rule not extended, but when it began, and what else can be done, depends on your papers. Ask a lawyer.");
        };
    }

    /** A period of one unit in words. */
    static LocalizedText words(Period period) {
        if (period.getYears() > 0) {
            return LocalizedText.of(period.getYears() + " 年", period.getYears() + " year(s)");
        }
        return period.getMonths() > 0
                ? LocalizedText.of(period.getMonths() + " 个月", period.getMonths() + " month(s)")
                : LocalizedText.of(period.getDays() + " 天", period.getDays() + " days");
    }
}
