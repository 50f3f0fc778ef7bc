/** Code scanners that type what they read, as a keyboard does. */
@NullMarked
package fayi.device.scanner.keyboard;

import org.jspecify.annotations.NullMarked;
