package fayi.device.print.ipp;

import com.hp.jipp.encoding.IppPacket;
import java.io.IOException;
import java.util.Optional;

/**
 * All that the driver does with the bytes of a printer's answer, in one place and pure, so that it can be held against bytes
 * of every kind.
 */
public final class AnswerCodec {
    private AnswerCodec() {}

    /**
     * Reads an answer through HTTP and IPP to what it says of printer and jobs.
     *
     * @param bytes all that came before the printer hung up
     * @return whether it has a meaning
     */
    public static boolean isUnderstood(byte[] bytes) {
        Optional<IppPacket> packet = packet(bytes);
        if (packet.isEmpty()) {
            return false;
        }
        JobReport.allOf(packet.get());
        PrinterTraits.of(packet.get());
        try {
            PrinterCondition.of(PrinterReport.of(packet.get()), false);
            return true;
        } catch (IOException ofAnotherKind) {
            return false;
        }
    }

    private static Optional<IppPacket> packet(byte[] bytes) {
        try {
            Optional<byte[]> body = HttpAnswer.body(bytes, true);
            return body.isEmpty() ? Optional.empty() : Optional.of(IppWire.packet(body.get()));
        } catch (IOException meaningless) {
            return Optional.empty();
        }
    }
}
