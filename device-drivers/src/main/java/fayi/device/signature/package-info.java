/** Signatures: strokes of a pen or a finger, as vectors with pressure and time. */
@NullMarked
package fayi.device.signature;

import org.jspecify.annotations.NullMarked;
