/** A day's polls and commands of every device in some minutes, and what the process holds at its beginning and end. */
@NullMarked
package fayi.endtoend.endurance;

import org.jspecify.annotations.NullMarked;
