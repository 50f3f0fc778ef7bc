package fayi.content.law.search;

import fayi.content.law.LawKind;
import java.util.Optional;
import java.util.Set;

/**
 * What a search may find.
 *
 * @param kinds only these kinds; all when empty
 * @param title only laws with this title, in full or as people say it
 * @param onlyInForce leaves out what was superseded, repealed or does not hold yet
 */
public record LawFilter(Set<LawKind> kinds, Optional<String> title, boolean onlyInForce) {
    /** Everything. */
    public static final LawFilter NONE = new LawFilter(Set.of(), Optional.empty(), false);

    /** Keeps a set of its own. */
    public LawFilter {
        kinds = Set.copyOf(kinds);
    }

    /** Cases and nothing else. */
    public static LawFilter cases() {
        return new LawFilter(Set.of(LawKind.CASE), Optional.empty(), false);
    }
}
