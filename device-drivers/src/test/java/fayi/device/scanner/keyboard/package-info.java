@NullMarked
package fayi.device.scanner.keyboard;

import org.jspecify.annotations.NullMarked;
