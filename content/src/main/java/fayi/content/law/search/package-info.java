/** Search in laws and cases: one library to open, questions in plain words, hits with their place and their validity. */
@NullMarked
package fayi.content.law.search;

import org.jspecify.annotations.NullMarked;
