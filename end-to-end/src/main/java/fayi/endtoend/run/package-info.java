/** The launcher behind {@code ./fayi run} and {@code ./fayi sim}, and the running parts that the tour and tests share with it. */
@NullMarked
package fayi.endtoend.run;

import org.jspecify.annotations.NullMarked;
