/** Packs of content: published by those whose signatures are trusted, fetched by stations. */
@NullMarked
package fayi.hub.pack;

import org.jspecify.annotations.NullMarked;
