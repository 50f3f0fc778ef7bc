/**
 * Pads that speak Wacom's ISDv4 on a serial port: 9-byte packets of the pen, an 11-byte answer to a query. The layout is as
 * the Linux kernel's driver has it (drivers/input/touchscreen/wacom_w8001.c). {@link Isdv4Decoder} is pure.
 */
@NullMarked
package fayi.device.signature.isdv4;

import org.jspecify.annotations.NullMarked;
