/** A reader of identity cards that is none: the other end of the SDT host protocol, with cards of demonstration persons. */
@NullMarked
package fayi.simulator.card;

import org.jspecify.annotations.NullMarked;
