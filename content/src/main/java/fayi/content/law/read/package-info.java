/** Reads folders of laws and cases in Markdown, article by article, however odd the files are. */
@NullMarked
package fayi.content.law.read;

import org.jspecify.annotations.NullMarked;
