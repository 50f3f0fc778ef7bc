/** The server between stations and desks: its commands and how its parts are put together. */
@NullMarked
package fayi.hub;

import org.jspecify.annotations.NullMarked;
