/** Cameras: of the person, and of papers. */
@NullMarked
package fayi.device.camera;

import org.jspecify.annotations.NullMarked;
