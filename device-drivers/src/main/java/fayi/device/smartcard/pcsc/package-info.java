/** Readers behind PC/SC, and how a social security card is asked. */
@NullMarked
package fayi.device.smartcard.pcsc;

import org.jspecify.annotations.NullMarked;
