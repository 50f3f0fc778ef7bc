/** What all devices have in common: status, claims, failures. Knows no law and no screen. */
@NullMarked
package fayi.device;

import org.jspecify.annotations.NullMarked;
