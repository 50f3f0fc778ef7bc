/** The lawyers' side: sign-in, queue, matters, opinions. */
@NullMarked
package fayi.hub.desk;

import org.jspecify.annotations.NullMarked;
