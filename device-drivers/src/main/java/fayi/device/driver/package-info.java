/** How drivers are named, found and opened. */
@NullMarked
package fayi.device.driver;

import org.jspecify.annotations.NullMarked;
