/** QR codes out of pictures. Pure: no device, no clock but the budget's. {@link CodeCascade} is the way in. */
@NullMarked
package fayi.device.scanner.picture;

import org.jspecify.annotations.NullMarked;
