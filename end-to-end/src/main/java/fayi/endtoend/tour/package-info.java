/** A whole visit that plays by itself: real kiosk, real hub, a real browser as the lawyer. */
@NullMarked
package fayi.endtoend.tour;

import org.jspecify.annotations.NullMarked;
