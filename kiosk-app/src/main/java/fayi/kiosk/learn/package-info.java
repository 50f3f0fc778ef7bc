/** Learning some law: what is shown and what a touch makes of it. Pure. */
@NullMarked
package fayi.kiosk.learn;

import org.jspecify.annotations.NullMarked;
