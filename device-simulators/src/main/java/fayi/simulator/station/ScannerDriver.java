package fayi.simulator.station;

/** Through which driver a station hears codes; it has one scanner. */
public enum ScannerDriver {
    /** A scanner that sends lines over a serial port. */
    SERIAL_LINE,
    /** A camera before which codes are held. */
    CAMERA
}
