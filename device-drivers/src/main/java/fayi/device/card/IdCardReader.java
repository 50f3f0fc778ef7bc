package fayi.device.card;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import java.time.Duration;

/** Reads resident identity cards. */
public interface IdCardReader extends Device {
    /** Its kind in station.yaml. */
    String KIND = "id-card-reader";

    /**
     * Waits for a card and reads it. Blocks; closing the claim or interrupting ends it. A card that lay there since the read
     * before must be lifted first.
     *
     * @param patience how long to wait for a card and its read
     * @param listener hears, on the device's thread, that a card lies there and is being read
     * @throws DeviceException {@code card-removed} when it left in the middle, {@code card-unreadable} when the card or its
     *     type cannot be read, {@link DeviceException.TimedOut} when none came
     */
    CardReading read(Claim claim, Duration patience, CardListener listener)
            throws DeviceException, InterruptedException;

    /**
     * Reads a card as {@link #read} does, and the fingerprint on it. Only for a service whose law demands the comparison: no
     * other read moves those bytes off the card.
     *
     * @param fingerprint hears the bytes, on the device's thread; they are overwritten when it returns
     * @throws DeviceException as {@link #read}; {@code fingerprint-not-supported} when the reader does not know the command
     */
    CardReading readWithFingerprint(
            Claim claim, Duration patience, CardListener listener, FingerprintListener fingerprint)
            throws DeviceException, InterruptedException;

    /**
     * Waits until no card lies on the reader; returns at once when there is none.
     *
     * @throws DeviceException {@link DeviceException.TimedOut} when it still lies there after {@code patience}
     */
    void awaitRemoval(Claim claim, Duration patience) throws DeviceException, InterruptedException;

    /** Hears how a read goes. */
    @FunctionalInterface
    interface CardListener {
        /** A card lies there: say that it must stay. */
        void cardFound();
    }

    /** Takes a fingerprint for as long as its call lasts. */
    @FunctionalInterface
    interface FingerprintListener {
        /** The feature data of one or two fingers, as the card holds it; empty when the card has none. Must not be kept. */
        void fingerprint(byte[] features);
    }
}
