/** The sense of an article or a question as a vector, made by a small language model on this machine. */
@NullMarked
package fayi.content.law.vector;

import org.jspecify.annotations.NullMarked;
