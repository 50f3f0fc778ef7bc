@NullMarked
package fayi.device.card;

import org.jspecify.annotations.NullMarked;
