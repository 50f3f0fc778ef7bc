/** The index of laws on disk: what is in it, how it is written, how words are cut. */
@NullMarked
package fayi.content.law.index;

import org.jspecify.annotations.NullMarked;
