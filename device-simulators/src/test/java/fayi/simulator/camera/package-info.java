/** The driver of cameras against streams of pictures. */
@NullMarked
package fayi.simulator.camera;

import org.jspecify.annotations.NullMarked;
