package fayi.simulator.station;

/** The serial lines of a station, whose faults can be played by script. */
public enum StationLine {
    /** To the reader of identity cards. */
    CARD_READER,
    /** To the scanner. */
    SCANNER,
    /** To the printer of receipts. */
    RECEIPT_PRINTER,
    /** To the signature pad. */
    SIGNATURE_PAD,
    /** To the board with the light and the sensors. */
    INDICATORS
}
