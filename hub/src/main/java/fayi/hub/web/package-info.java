/** What every request has in common: problems, security headers, reading of bodies. */
@NullMarked
package fayi.hub.web;

import org.jspecify.annotations.NullMarked;
