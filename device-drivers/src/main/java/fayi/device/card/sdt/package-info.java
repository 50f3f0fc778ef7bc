/**
 * Readers that speak the SAM_V / SDT host protocol (GA/T 467) over a serial port. {@link SdtDecoder}, {@link SdtFrames},
 * {@link CardTextCodec} and what they return are pure; {@link SdtCardReader} is the driver.
 */
@NullMarked
package fayi.device.card.sdt;

import org.jspecify.annotations.NullMarked;
