/** Bytes of every kind for the codecs of the drivers, by the million. */
@NullMarked
package fayi.endtoend.fuzz;

import org.jspecify.annotations.NullMarked;
