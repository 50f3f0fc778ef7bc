/** What a citizen sees: one class a page, and the window that owns the visit. */
@NullMarked
package fayi.kiosk.screen;

import org.jspecify.annotations.NullMarked;
