/** What a citizen can choose. */
@NullMarked
package fayi.content.catalogue;

import org.jspecify.annotations.NullMarked;
