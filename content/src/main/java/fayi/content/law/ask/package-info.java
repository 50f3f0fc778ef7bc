/** Asks a language model, where a station has one, to put what the search found into plain sentences; nothing more. */
@NullMarked
package fayi.content.law.ask;

import org.jspecify.annotations.NullMarked;
