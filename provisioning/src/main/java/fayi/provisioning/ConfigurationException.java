package fayi.provisioning;

/**
 * station.yaml cannot be used. The text names the file, the line, what is wrong and what would be right, for the
 * technician who edits it.
 */
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1L;

    ConfigurationException(String text) {
        super(text);
    }

    ConfigurationException(String text, Throwable cause) {
        super(text, cause);
    }
}
