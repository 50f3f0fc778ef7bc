/** What happens within a visit, as pure data and step functions: no thread, no file, no window. */
@NullMarked
package fayi.kiosk.flow;

import org.jspecify.annotations.NullMarked;
