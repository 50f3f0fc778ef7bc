/** The newest picture of each camera and of the desk, for whoever draws. They never pass through the visit. */
@NullMarked
package fayi.kiosk.picture;

import org.jspecify.annotations.NullMarked;
