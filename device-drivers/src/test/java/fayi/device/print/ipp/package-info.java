/** What a printer says, understood. */
@NullMarked
package fayi.device.print.ipp;

import org.jspecify.annotations.NullMarked;
