/** How devices are tested where they stand, alone and with a technician. */
@NullMarked
package fayi.device.selftest;

import org.jspecify.annotations.NullMarked;
