package fayi.simulator.station;

/** How the reader of chip cards is. */
public enum SmartCardCondition {
    /** Nothing is wrong. */
    READY,
    /** The card is in upside down: its chip does not wake up. */
    UPSIDE_DOWN,
    /** The card's records are damaged: it refuses them. */
    CARD_DAMAGED,
    /** Every answer is late. */
    SLOW,
    /** The card is pulled in the middle of the next read; with that, this is over. */
    CARD_LEAVES,
    /** The reader's plug is out. */
    UNPLUGGED,
    /** pcscd does not run. */
    SERVICE_STOPPED
}
