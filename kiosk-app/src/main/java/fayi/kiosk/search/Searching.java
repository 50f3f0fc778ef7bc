package fayi.kiosk.search;

import fayi.content.law.ask.AskAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person looks up. Personal data: its text form is masked.
 *
 * @param words what stands in the field
 * @param question what was searched last
 * @param scope in what
 * @param onlyInForce whether only what holds is wanted
 * @param plainWords whether this station can put what was found into plain words
 * @param trail the pages that lead here, the nearest last; a step back goes there
 */
public record Searching(
        String words,
        String question,
        SearchScope scope,
        boolean onlyInForce,
        boolean plainWords,
        List<SearchPage> trail) {
    /** Enough for the longest walk through a law; the oldest steps fall away. */
    private static final int LONGEST = 40;

    /** Copies the list. */
    public Searching {
        trail = List.copyOf(trail);
    }

    /** Nothing is asked yet. A citizen needs what holds, so that comes first. */
    public static Searching in(SearchScope scope) {
        return new Searching("", "", scope, true, false, List.of());
    }

    /** From the field on, in that scope; what stands in it stays. */
    public Searching restarted(SearchScope other) {
        return new Searching(words, question, other, onlyInForce, plainWords, List.of());
    }

    /** With other words in the field. */
    public Searching saying(String other) {
        return new Searching(other, question, scope, onlyInForce, plainWords, trail);
    }

    Searching asking(String asked) {
        return new Searching(words, asked, scope, onlyInForce, plainWords, trail);
    }

    Searching in(SearchScope other, boolean only) {
        return new Searching(words, question, other, only, plainWords, trail);
    }

    Searching speaking(boolean can) {
        return new Searching(words, question, scope, onlyInForce, can, trail);
    }

    /** A step on from {@code page}; one that waits is no place to come back to. */
    public Searching past(SearchPage page) {
        if (page instanceof SearchPage.Waiting) {
            return this;
        }
        List<SearchPage> more = new ArrayList<>(trail);
        more.add(page);
        return walked(more.subList(Math.max(0, more.size() - LONGEST), more.size()));
    }

    /** Where a step back leads. */
    Optional<SearchPage> last() {
        return trail.isEmpty() ? Optional.empty() : Optional.of(trail.get(trail.size() - 1));
    }

    Searching stepped() {
        return trail.isEmpty() ? this : walked(trail.subList(0, trail.size() - 1));
    }

    /** The results from which plain words were asked for now tell why there are none. */
    Searching untold(AskAnswer.Reason why) {
        List<SearchPage> told = new ArrayList<>(trail);
        if (last().orElse(null) instanceof SearchPage.Results results) {
            told.set(
                    told.size() - 1,
                    new SearchPage.Results(
                            results.hits(), results.answers(), results.revealed(), results.index(), Optional.of(why)));
        }
        return walked(told);
    }

    private Searching walked(List<SearchPage> other) {
        return new Searching(words, question, scope, onlyInForce, plainWords, other);
    }

    @Override
    public String toString() {
        return "Searching[masked]";
    }
}
