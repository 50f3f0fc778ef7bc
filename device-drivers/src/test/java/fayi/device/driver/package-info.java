@NullMarked
package fayi.device.driver;

import org.jspecify.annotations.NullMarked;
