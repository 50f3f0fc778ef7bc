package fayi.simulator.station;

/** How the printer is. */
public enum PrinterCondition {
    /** On, with paper. */
    READY,
    /** Its tray is empty; jobs wait. */
    PAPER_EMPTY,
    /** A sheet is stuck; jobs wait. */
    JAMMED,
    /** Nobody listens at its address. */
    OFF
}
