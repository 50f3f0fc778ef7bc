/** Sums and deadlines of the law as pure functions: each says its article, its steps and what it leaves out. */
@NullMarked
package fayi.content.rule;

import org.jspecify.annotations.NullMarked;
