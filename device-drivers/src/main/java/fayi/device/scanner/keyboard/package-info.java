/** Code scanners that type what they read, as a keyboard does. {@link WedgeKeys} is pure. */
@NullMarked
package fayi.device.scanner.keyboard;

import org.jspecify.annotations.NullMarked;
