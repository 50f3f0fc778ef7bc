package fayi.device.receipt;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import java.time.Duration;
import java.util.function.Consumer;

/** Prints small receipts and cuts them off. */
public interface ReceiptPrinter extends Device {
    /** Its kind in station.yaml. */
    String KIND = "receipt-printer";

    /**
     * Prints one receipt and returns when it is out and cut. It is never begun a second time: when this fails, a part of it
     * may hang from the printer, which is cut off, without another word, as soon as the printer can.
     *
     * @param patience how long it may take in all
     * @param told how far it is, on the device's thread; must return at once
     * @throws DeviceException.Refused with {@code paper-empty}, {@code cover-open}, {@code cutter-stuck}, {@code
     *     printer-failed} or {@code printer-stopped}: a person must see to the printer
     * @throws DeviceException.TimedOut when it was not out in time
     * @throws DeviceException when the printer is away or the claim ends
     */
    void print(Claim claim, Receipt receipt, Duration patience, Consumer<Stage> told)
            throws DeviceException, InterruptedException;

    /** The same, when it does not matter how far it comes. */
    default void print(Claim claim, Receipt receipt, Duration patience) throws DeviceException, InterruptedException {
        print(claim, receipt, patience, stage -> {});
    }

    /** How far a receipt is: what whoever prints it must know when it fails. Until the first of them nothing was printed. */
    enum Stage {
        /** From now on a part of it may hang from the printer. */
        BEGUN,
        /** From now on all of it may be out, cut off for anybody to take, even when no answer says so. */
        CUTTING
    }
}
