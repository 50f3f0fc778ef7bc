/** Readers of the resident identity card. */
@NullMarked
package fayi.device.card;

import org.jspecify.annotations.NullMarked;
