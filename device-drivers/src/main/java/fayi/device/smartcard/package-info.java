/** Chip cards with contacts: social security cards and the readers they are put into. */
@NullMarked
package fayi.device.smartcard;

import org.jspecify.annotations.NullMarked;
