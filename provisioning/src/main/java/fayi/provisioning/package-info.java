/** What a station is before anybody comes: its configuration, its identity, and how a hub comes to know it. */
@NullMarked
package fayi.provisioning;

import org.jspecify.annotations.NullMarked;
