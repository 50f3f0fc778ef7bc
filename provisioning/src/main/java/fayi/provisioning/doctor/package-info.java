/**
 * The technician's doctor: tests every device of a station and what a station needs besides, and leaves a report that says
 * what to do. Knows no screen and no terminal.
 */
@NullMarked
package fayi.provisioning.doctor;

import org.jspecify.annotations.NullMarked;
