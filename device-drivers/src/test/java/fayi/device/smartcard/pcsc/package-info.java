@NullMarked
package fayi.device.smartcard.pcsc;

import org.jspecify.annotations.NullMarked;
