package fayi.device.smartcard;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import java.time.Duration;

/** Reads the public fields of social security cards: those that no PIN guards. */
public interface SmartCardReader extends Device {
    /** Its kind in station.yaml. */
    String KIND = "smart-card-reader";

    /**
     * Waits for a card and reads it. Blocks; closing the claim or interrupting ends it. A card that was in there since the
     * read before must be taken out first.
     *
     * @param patience how long to wait for a card
     * @param listener hears, on the device's thread, that a card is in and is being read
     * @throws DeviceException {@code card-removed} when it left in the middle, {@code card-mute} when its chip does not answer
     *     (most often it is in upside down), {@code not-a-social-security-card}, {@code card-blocked}, {@code
     *     card-unreadable} when what it says has no meaning, {@code card-in-use} when another program has it, {@link
     *     DeviceException.TimedOut} when none came
     */
    SmartCardReading read(Claim claim, Duration patience, CardListener listener)
            throws DeviceException, InterruptedException;

    /**
     * Whether a card is in.
     *
     * @throws DeviceException when the reader cannot say
     */
    boolean isCardIn(Claim claim) throws DeviceException, InterruptedException;

    /**
     * Waits until no card is in; returns at once when there is none.
     *
     * @throws DeviceException {@link DeviceException.TimedOut} when it is still in after {@code patience}
     */
    void awaitRemoval(Claim claim, Duration patience) throws DeviceException, InterruptedException;

    /** Hears how a read goes. */
    @FunctionalInterface
    interface CardListener {
        /** A card is in: say that it must stay. */
        void cardFound();
    }
}
