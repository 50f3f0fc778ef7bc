/** What a station needs besides its devices: disk, clock, hub, fonts, sound, display, memory. */
@NullMarked
package fayi.provisioning.doctor.station;

import org.jspecify.annotations.NullMarked;
