/** What a citizen can ask for: catalogue, interviews and papers. Knows nothing of devices, screens or servers. */
@NullMarked
package fayi.content;

import org.jspecify.annotations.NullMarked;
