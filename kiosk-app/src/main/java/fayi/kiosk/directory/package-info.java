/** Looking up institutions and practitioners: what is shown and what a touch makes of it. Pure. */
@NullMarked
package fayi.kiosk.directory;

import org.jspecify.annotations.NullMarked;
