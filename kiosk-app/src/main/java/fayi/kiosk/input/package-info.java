/** How text gets into a field. */
@NullMarked
package fayi.kiosk.input;

import org.jspecify.annotations.NullMarked;
