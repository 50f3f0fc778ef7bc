/** What the tests of the hub have in common: a real database, real nodes, and clients that speak the real wire. */
@NullMarked
package fayi.hub.testkit;

import org.jspecify.annotations.NullMarked;
