@NullMarked
package fayi.device.card.sdt;

import org.jspecify.annotations.NullMarked;
