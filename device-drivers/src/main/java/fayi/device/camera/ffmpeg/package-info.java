/** Cameras whose pictures come from an ffmpeg child process. */
@NullMarked
package fayi.device.camera.ffmpeg;

import org.jspecify.annotations.NullMarked;
