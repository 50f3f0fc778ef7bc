/** What a person reckons at the station: choose, answer, see. Pure data and one machine over it. */
@NullMarked
package fayi.kiosk.calculate;

import org.jspecify.annotations.NullMarked;
