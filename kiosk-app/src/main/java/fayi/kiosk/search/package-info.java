/** What a person looks up in laws and cases at the station: ask, find, read. Pure data and one machine over it. */
@NullMarked
package fayi.kiosk.search;

import org.jspecify.annotations.NullMarked;
