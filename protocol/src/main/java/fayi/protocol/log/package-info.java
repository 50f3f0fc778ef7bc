/** The one list of what Fayi writes to its logs. Logs hold kinds of events and ids, never personal data. */
@NullMarked
package fayi.protocol.log;

import org.jspecify.annotations.NullMarked;
