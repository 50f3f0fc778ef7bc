/** Finds mistakes in content before a pack is made of it. */
@NullMarked
package fayi.content.check;

import org.jspecify.annotations.NullMarked;
