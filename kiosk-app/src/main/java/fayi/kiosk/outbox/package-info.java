/** What the station has accepted and not yet delivered. */
@NullMarked
package fayi.kiosk.outbox;

import org.jspecify.annotations.NullMarked;
