/** The hub's keys and what is done with them: encryption, digests, one-time codes. */
@NullMarked
package fayi.hub.security;

import org.jspecify.annotations.NullMarked;
