/** Law told plainly: a theme a month, stories, questions, a course. */
@NullMarked
package fayi.content.learning;

import org.jspecify.annotations.NullMarked;
