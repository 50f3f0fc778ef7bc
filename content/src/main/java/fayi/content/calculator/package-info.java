/** Rules as people use them: their questions, their outcome and the card that is printed. */
@NullMarked
package fayi.content.calculator;

import org.jspecify.annotations.NullMarked;
