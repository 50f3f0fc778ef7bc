/** What an office types at a terminal. */
@NullMarked
package fayi.provisioning.terminal;

import org.jspecify.annotations.NullMarked;
