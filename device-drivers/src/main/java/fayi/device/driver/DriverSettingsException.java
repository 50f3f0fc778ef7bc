package fayi.device.driver;

/** A device's entry in station.yaml is wrong; the text names file, line, key and remedy. */
public final class DriverSettingsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the whole text. */
    public DriverSettingsException(String text) {
        super(text);
    }
}
