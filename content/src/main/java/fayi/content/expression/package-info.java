/** Conditions and computed values of content, in CEL. */
@NullMarked
package fayi.content.expression;

import org.jspecify.annotations.NullMarked;
