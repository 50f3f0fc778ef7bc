/** Bytes to and from hardware. The only place that knows jssc and its traps. */
@NullMarked
package fayi.device.transport;

import org.jspecify.annotations.NullMarked;
