/** What a matter holds, who may read it, and how its person follows it. */
@NullMarked
package fayi.hub.matter;

import org.jspecify.annotations.NullMarked;
