package fayi.simulator.station;

/**
 * A card of a person who does not exist.
 *
 * @param id names it to the dock and the control
 * @param label who it belongs to and what is special about it, in Chinese
 */
public record DemonstrationCard(String id, String label) {}
