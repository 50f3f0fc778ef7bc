/** Invented lawyers and stations for trying the hub; never active in the field. */
@NullMarked
package fayi.hub.demonstration;

import org.jspecify.annotations.NullMarked;
