/** What a person takes along on their own telephone: its content, its seal, and what the hub is told of it. */
@NullMarked
package fayi.protocol.taken;

import org.jspecify.annotations.NullMarked;
