/** How a scanner's keys are told from a person's, and the port to whoever hears keys. {@link WedgeKeys} is pure. */
@NullMarked
package fayi.device.scanner.wedge;

import org.jspecify.annotations.NullMarked;
