/** Numbered signals between station and desk, on however many nodes. */
@NullMarked
package fayi.hub.signal;

import org.jspecify.annotations.NullMarked;
