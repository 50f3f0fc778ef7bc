/** Words in more than one language. */
@NullMarked
package fayi.content.text;

import org.jspecify.annotations.NullMarked;
