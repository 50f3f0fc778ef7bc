/** What a case tells and shows: who stands before it, its door, its mains, its light. */
@NullMarked
package fayi.device.indicator;

import org.jspecify.annotations.NullMarked;
