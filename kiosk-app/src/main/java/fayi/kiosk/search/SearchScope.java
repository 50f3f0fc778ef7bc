package fayi.kiosk.search;

import fayi.content.law.LawKind;
import fayi.content.law.search.LawFilter;
import java.util.EnumSet;
import java.util.Optional;

/** In what a person looks. */
public enum SearchScope {
    /** Laws, regulations, interpretations. */
    LAWS(EnumSet.complementOf(EnumSet.of(LawKind.CASE))),
    /** Cases that were decided or mediated. */
    CASES(EnumSet.of(LawKind.CASE));

    private final EnumSet<LawKind> kinds;

    SearchScope(EnumSet<LawKind> kinds) {
        this.kinds = kinds;
    }

    /** What a search in it may find. */
    LawFilter filter(boolean onlyInForce) {
        return new LawFilter(kinds, Optional.empty(), onlyInForce);
    }
}
