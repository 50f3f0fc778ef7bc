/** The parts that screens are made of. Used on the FX thread only. */
@NullMarked
package fayi.kiosk.widget;

import org.jspecify.annotations.NullMarked;
