/** A reader of chip cards behind a real pcscd, and the demonstration's social security cards. */
@NullMarked
package fayi.simulator.smartcard;

import org.jspecify.annotations.NullMarked;
