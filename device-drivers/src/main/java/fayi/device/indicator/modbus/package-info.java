/**
 * Boards with relays and inputs that speak Modbus RTU. Of the protocol the frames are the library's ({@code
 * com.digitalpetri.modbus}); {@link ModbusLink} is when they are sent and what is an answer.
 */
@NullMarked
package fayi.device.indicator.modbus;

import org.jspecify.annotations.NullMarked;
