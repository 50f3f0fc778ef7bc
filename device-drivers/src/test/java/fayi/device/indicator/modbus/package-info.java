@NullMarked
package fayi.device.indicator.modbus;

import org.jspecify.annotations.NullMarked;
