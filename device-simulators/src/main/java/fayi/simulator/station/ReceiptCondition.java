package fayi.simulator.station;

/** How the printer of receipts is. */
public enum ReceiptCondition {
    /** On, with paper. */
    READY,
    /** Its roll is thin; it prints. */
    PAPER_NEAR_END,
    /** Its roll has ended. */
    PAPER_EMPTY,
    /** Its cover is open. */
    COVER_OPEN,
    /** Its knife is stuck. */
    CUTTER_STUCK,
    /** It has no power: its port is gone. */
    OFF
}
