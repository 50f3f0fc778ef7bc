/** The kiosk's front door: assembles screen, visit and station, and takes them apart in order. */
@NullMarked
package fayi.kiosk;

import org.jspecify.annotations.NullMarked;
