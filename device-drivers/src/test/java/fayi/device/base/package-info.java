@NullMarked
package fayi.device.base;

import org.jspecify.annotations.NullMarked;
