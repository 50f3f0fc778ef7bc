/** {@code ./fayi laws}: imports laws, searches in them, measures the search. */
@NullMarked
package fayi.endtoend.laws;

import org.jspecify.annotations.NullMarked;
