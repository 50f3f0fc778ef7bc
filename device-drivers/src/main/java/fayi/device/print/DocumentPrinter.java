package fayi.device.print;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import java.util.function.Consumer;

/** Prints papers, one after the other. */
public interface DocumentPrinter extends Device {
    /** Its kind in station.yaml. */
    String KIND = "document-printer";

    /**
     * Begins to print and returns at once. Nothing of the paper is kept after the job's end.
     *
     * @param pdf the paper, A4; the caller must not change it before the job's end
     * @param pages how many pages it has, for the progress: whoever made the paper knows it
     * @param listener hears every change, on the device's thread, the last one an end; must return at once
     * @throws DeviceException when the claim is not valid
     */
    PrintJob print(Claim claim, byte[] pdf, int pages, Consumer<PrintProgress> listener) throws DeviceException;
}
