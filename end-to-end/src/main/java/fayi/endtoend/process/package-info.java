/** The product's processes as the launcher, the tour and the tests start and end them. */
@NullMarked
package fayi.endtoend.process;

import org.jspecify.annotations.NullMarked;
