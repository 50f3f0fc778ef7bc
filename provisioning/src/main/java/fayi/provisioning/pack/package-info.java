/** Packs of content: made and published by an office, fetched by a station. */
@NullMarked
package fayi.provisioning.pack;

import org.jspecify.annotations.NullMarked;
