/** Packs: content as a signed whole, addressed by what it holds, that replaces the one before at one stroke. */
@NullMarked
package fayi.content.pack;

import org.jspecify.annotations.NullMarked;
