/** Tickets: the order of service, places, leases and ratings. */
@NullMarked
package fayi.hub.queue;

import org.jspecify.annotations.NullMarked;
