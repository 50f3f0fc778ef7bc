package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One deadline of the law.
 *
 * @param action what is to be done by its last day, such as 向法院起诉
 * @param from the question whose day starts it; that day itself does not count
 * @param nature what it means that it has passed
 * @param period how long it is
 * @param cap the latest end, whenever the person came to know, when there is one
 * @param rest the article that moves a last day on which nobody works, when one is known; else the day stands, which is the
 *     safe side
 * @param again the article by which asking for it starts the period anew, when one does
 * @param open in which case it does not run at all, when there is one
 */
public record DeadlineKind(
        String id,
        LocalizedText title,
        LocalizedText action,
        String from,
        Nature nature,
        Period period,
        Optional<Cap> cap,
        List<Article> articles,
        Optional<Article> rest,
        Optional<Article> again,
        Optional<Open> open,
        List<LocalizedText> notes) {
    /** Copies the lists. */
    public DeadlineKind {
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
    }

    /** What becomes of a right whose last day has passed. */
    public enum Nature {
        /** 诉讼时效: only the other side may raise it, and asking for the debt starts it anew. */
        LIMITATION,
        /** 起诉、申请期限: late is refused, but for a good reason. */
        FILING,
        /** 除斥期间、保证期间: the right itself ends; nothing starts it anew. */
        EXCLUSION
    }

    /**
     * The latest end.
     *
     * @param from the question whose day starts it
     * @param longer what takes its place in another case, when there is one
     */
    public record Cap(Period period, String from, Article article, Optional<Longer> longer) {}

    /**
     * A longer cap.
     *
     * @param when the yes-no question that is answered with yes
     */
    public record Longer(String when, Period period) {}

    /**
     * Where the deadline does not run.
     *
     * @param when the yes-no question that is answered with yes
     */
    public record Open(String when, LocalizedText words) {}
}
