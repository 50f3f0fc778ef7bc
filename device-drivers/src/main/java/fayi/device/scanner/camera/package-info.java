/** Code scanners that are cameras: pictures are looked through only while somebody waits for a code. */
@NullMarked
package fayi.device.scanner.camera;

import org.jspecify.annotations.NullMarked;
