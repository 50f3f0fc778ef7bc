/** The machine of one visit: pure, next(visit, event) gives the same step always. */
@NullMarked
package fayi.kiosk.visit;

import org.jspecify.annotations.NullMarked;
