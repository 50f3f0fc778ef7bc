/** What a person takes home from the law. */
@NullMarked
package fayi.content.law.paper;

import org.jspecify.annotations.NullMarked;
