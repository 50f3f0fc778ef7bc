/** Papers: templates and data that become PDF, and their pictures. */
@NullMarked
package fayi.content.paper;

import org.jspecify.annotations.NullMarked;
