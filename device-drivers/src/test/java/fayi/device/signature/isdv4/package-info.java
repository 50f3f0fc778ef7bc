@NullMarked
package fayi.device.signature.isdv4;

import org.jspecify.annotations.NullMarked;
