/** Where the files of content come from. */
@NullMarked
package fayi.content.source;

import org.jspecify.annotations.NullMarked;
