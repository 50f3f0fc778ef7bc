@NullMarked
package fayi.device.scanner.camera;

import org.jspecify.annotations.NullMarked;
