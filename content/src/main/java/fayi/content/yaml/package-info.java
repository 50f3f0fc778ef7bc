/** Files of content, read so that every mistake is told with its place. */
@NullMarked
package fayi.content.yaml;

import org.jspecify.annotations.NullMarked;
