@NullMarked
package fayi.device.document;

import org.jspecify.annotations.NullMarked;
