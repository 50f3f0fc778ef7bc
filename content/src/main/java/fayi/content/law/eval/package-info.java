/** Measures the search: questions with the articles that answer them, and how near the top these come. */
@NullMarked
package fayi.content.law.eval;

import org.jspecify.annotations.NullMarked;
