package fayi.device.transport;

/** Opens a line, again and again after it was lost. */
@FunctionalInterface
public interface TransportOpener {
    /**
     * Opens it anew.
     *
     * @throws TransportException why it cannot be opened now
     */
    Transport open() throws TransportException;
}
