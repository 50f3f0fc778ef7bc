/** Guided forms: one question a screen, conditions, answers. */
@NullMarked
package fayi.content.interview;

import org.jspecify.annotations.NullMarked;
