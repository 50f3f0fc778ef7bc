/** Which service fits what a person tells, and why. */
@NullMarked
package fayi.content.ranking;

import org.jspecify.annotations.NullMarked;
