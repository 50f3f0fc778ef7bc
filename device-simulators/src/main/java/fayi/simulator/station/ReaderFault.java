package fayi.simulator.station;

/** What can be wrong with the card reader. */
public enum ReaderFault {
    /** Nothing. */
    NONE,
    /** The card's chip does not answer as it should. */
    CARD_UNREADABLE,
    /** Every reply's checksum is wrong, as on a bad cable. */
    WRONG_CHECKSUM,
    /** Noise on the line before every reply. */
    NOISE,
    /** Every reply stops half way. */
    HALF_FRAMES,
    /** The reader hears everything and says nothing. */
    SILENT,
    /** The card is lifted in the middle of the next read; with that, this is over. */
    CARD_LEAVES,
    /** Its plug is out: the port is gone. */
    UNPLUGGED
}
