/** Institutions and practitioners of public legal service, and how offices bring their lists. */
@NullMarked
package fayi.content.directory;

import org.jspecify.annotations.NullMarked;
