/** Who may sign in, and what they may read. */
@NullMarked
package fayi.hub.access;

import org.jspecify.annotations.NullMarked;
