package fayi.content.law;

import java.time.LocalDate;

/** Whether a version of a law holds, so that nobody takes an old text for the law of today. */
public sealed interface Validity {
    /** It holds as it stands. */
    record InForce() implements Validity {}

    /** It holds, and {@code by} has changed some of it since this text. */
    record Amended(String by) implements Validity {}

    /** It holds from a later day on. */
    record NotYetInForce(LocalDate from) implements Validity {}

    /** A newer version of the same law, {@code by}, stands in its place. */
    record Superseded(LawId by) implements Validity {}

    /** It was repealed, by the law with this title where that is known (empty otherwise). */
    record Repealed(String by) implements Validity {}

    /** Whether a citizen may rely on it today. */
    default boolean holds() {
        return this instanceof InForce || this instanceof Amended;
    }
}
