@NullMarked
package fayi.simulator.smartcard;

import org.jspecify.annotations.NullMarked;
