/** The station's line to the hub. */
@NullMarked
package fayi.kiosk.hublink;

import org.jspecify.annotations.NullMarked;
