package fayi.simulator.station;

import fayi.device.indicator.Sensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person can do with the simulated devices of a station. Any thread; a call may wait until the device has done it, so
 * no window's thread. All throw {@link IOException} when a simulator does not do what it should, and
 * {@link IllegalArgumentException} for an id that is not known.
 */
public interface StationControls {
    /** The cards that can be laid on the reader. */
    List<DemonstrationCard> cards();

    /** Lays a card on the reader, in place of the one that lies there. */
    void layCard(String id) throws IOException;

    /** Lifts the card; nothing happens when there is none. */
    void liftCard() throws IOException;

    /** Makes the reader fail in one way, or work again. */
    void setReader(ReaderFault fault) throws IOException;

    /** Holds a code before the scanner. */
    void showCode(String text) throws IOException;

    /** Holds a code before the camera that reads codes, until it is taken away. */
    void holdCode(String text) throws IOException;

    /** Takes that code away; nothing happens when there is none. */
    void takeCodeAway() throws IOException;

    /** The code on the newest printed paper or receipt that bears one, read off as a scanner would. */
    Optional<String> lastPrintedCode() throws IOException;

    /** Takes paper away, adds it, jams, clears, switches off and on. */
    void setPrinter(PrinterCondition condition) throws IOException;

    /** The printed papers, the oldest first. */
    List<Path> printed() throws IOException;

    /** Pictures of the receipts that were cut off the roll, the oldest first. */
    List<Path> receipts() throws IOException;

    /** Plugs a camera in or out or freezes its picture. */
    void setCamera(StationCamera camera, CameraCondition condition) throws IOException;

    /** The ids of the sheets that can be laid under the document camera. */
    List<String> sheets();

    /** Lays another sheet under the document camera. */
    void laySheet(String id) throws IOException;

    /** Takes paper out of the receipt printer, opens it, switches it off and on. */
    void setReceiptPrinter(ReceiptCondition condition) throws IOException;

    /** Somebody comes or goes, the door opens or closes, the mains fail or come back. */
    void setSensor(Sensor sensor, boolean on) throws IOException;

    /** Writes the name of nobody on the signature pad, in some two seconds; returns at once. */
    void sign() throws IOException;

    /**
     * Plays faults on a serial line, in place of those that were played; {@code none} ends them.
     *
     * @param script as {@link fayi.simulator.pty.FaultScript} reads it
     * @throws IllegalArgumentException also when the script has no meaning; the text says where
     */
    void playOnLine(StationLine line, String script) throws IOException;

    /** The cards that can be put into the reader of chip cards. */
    List<DemonstrationCard> chipCards();

    /** Puts a chip card in, in place of the one that is in. */
    void insertChipCard(String id) throws IOException;

    /** Takes the chip card out; nothing happens when there is none. */
    void withdrawChipCard() throws IOException;

    /** Makes the reader of chip cards fail in one way, or work again. */
    void setSmartCardReader(SmartCardCondition condition) throws IOException;

    /** How everything is. */
    StationState state() throws IOException;
}
