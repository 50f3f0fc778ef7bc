/** What the devices of all makes are built on: one thread each, claims, status, and seeking again what was lost. */
@NullMarked
package fayi.device.base;

import org.jspecify.annotations.NullMarked;
