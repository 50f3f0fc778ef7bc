/** Uploads of sealed submissions, and the matters that come of them. */
@NullMarked
package fayi.hub.submission;

import org.jspecify.annotations.NullMarked;
