@NullMarked
package fayi.device.signature;

import org.jspecify.annotations.NullMarked;
