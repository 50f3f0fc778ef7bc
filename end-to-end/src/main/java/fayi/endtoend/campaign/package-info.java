/** Bad luck by lot: random faults are played to drivers over real transports, and what comes of it is counted. */
@NullMarked
package fayi.endtoend.campaign;

import org.jspecify.annotations.NullMarked;
