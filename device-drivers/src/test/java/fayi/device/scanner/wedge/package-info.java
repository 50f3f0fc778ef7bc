@NullMarked
package fayi.device.scanner.wedge;

import org.jspecify.annotations.NullMarked;
