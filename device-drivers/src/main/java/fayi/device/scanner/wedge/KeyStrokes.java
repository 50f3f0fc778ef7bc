package fayi.device.scanner.wedge;

/**
 * The wire of a scanner that types: the station's window. It gives all its keys to {@link WedgeKeys} with these rules, lets
 * on what is passed on, and tells the codes.
 */
public interface KeyStrokes {
    /** By what the scanner's keys are known. */
    WedgeRules rules();

    /**
     * A window hears keys from now on; before, the scanner counts as away. Any thread.
     *
     * @return the window hears no more
     */
    AutoCloseable attach();

    /** The scanner has typed that code. Any thread; returns at once. */
    void typed(String code);
}
