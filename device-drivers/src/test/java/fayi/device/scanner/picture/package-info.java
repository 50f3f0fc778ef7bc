@NullMarked
package fayi.device.scanner.picture;

import org.jspecify.annotations.NullMarked;
