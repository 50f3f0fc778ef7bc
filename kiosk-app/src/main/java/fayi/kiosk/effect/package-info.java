/** Runs what a visit wants, each effect on a thread of its own; what comes of it goes back as events. */
@NullMarked
package fayi.kiosk.effect;

import org.jspecify.annotations.NullMarked;
