/** Pages that people take along on their telephones: kept sealed, opened once. */
@NullMarked
package fayi.hub.taken;

import org.jspecify.annotations.NullMarked;
