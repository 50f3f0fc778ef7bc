/** Interviews that people have begun at one station and go on with at another. */
@NullMarked
package fayi.hub.unfinished;

import org.jspecify.annotations.NullMarked;
