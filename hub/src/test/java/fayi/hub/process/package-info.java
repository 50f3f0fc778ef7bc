/** The hub as a process: its command, its start and its end. */
@NullMarked
package fayi.hub.process;

import org.jspecify.annotations.NullMarked;
