/** Laws and cases as data: what a text is, which version, whether it is in force, and its articles. */
@NullMarked
package fayi.content.law;

import org.jspecify.annotations.NullMarked;
