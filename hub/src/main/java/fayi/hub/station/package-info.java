/** Stations: enrolment, tokens, and the proof that a request comes from one. */
@NullMarked
package fayi.hub.station;

import org.jspecify.annotations.NullMarked;
