/** Cameras that are none: streams of JPEG on the loopback, of a drawn figure or of a paper on a desk. */
@NullMarked
package fayi.simulator.camera;

import org.jspecify.annotations.NullMarked;
