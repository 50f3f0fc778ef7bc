package fayi.simulator.station;

import org.jspecify.annotations.Nullable;

/**
 * How the reader of chip cards is now.
 *
 * @param installed whether there is one: it needs pcscd and vpcd
 * @param card the id of the card that is in; none when it is empty
 */
public record SmartCardState(boolean installed, @Nullable String card, SmartCardCondition condition) {}
