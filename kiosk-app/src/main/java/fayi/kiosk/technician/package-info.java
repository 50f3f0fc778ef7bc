/**
 * The technician's door as data: a small machine beside the visit, which knows nothing of it. Pure; a screen shows a {@link
 * fayi.kiosk.technician.Door}, an effect does what it asks for.
 */
@NullMarked
package fayi.kiosk.technician;

import org.jspecify.annotations.NullMarked;
