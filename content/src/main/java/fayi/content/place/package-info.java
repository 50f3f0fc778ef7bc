/** Areas, from the province down to the village. */
@NullMarked
package fayi.content.place;

import org.jspecify.annotations.NullMarked;
