package fayi.device;

/** The right to command one device. Safe for use by several threads. */
public interface Claim extends AutoCloseable {
    /** Who holds it: an id of a visit, never a name. */
    String owner();

    /** Whether commands under it are still taken. */
    boolean isValid();

    /** Gives the device back; commands under way fail with {@link DeviceException.ClaimEnded}. Idempotent; never throws. */
    @Override
    void close();
}
