package fayi.device.print.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.net.ProtocolException;
import java.util.List;

/**
 * How a printer says it is.
 *
 * @param stopped whether nothing can come out of it now
 * @param reasons printer-state-reasons, as RFC 8011, 5.4.12 and PWG 5100.9 list them, with their severity
 */
record PrinterReport(boolean stopped, List<String> reasons) {
    /** Copies the list. */
    PrinterReport {
        reasons = List.copyOf(reasons);
    }

    /**
     * Of an answer to Get-Printer-Attributes.
     *
     * @throws ProtocolException when there is no state in it
     */
    static PrinterReport of(IppPacket answer) throws ProtocolException {
        // Not the packet's getValue, which fails when the printer says that it does not know its state (RFC 8010,
        // 3.5.2).
        AttributeGroup printer = answer.get(Tag.printerAttributes);
        PrinterState state = printer == null ? null : printer.getValue(Types.printerState);
        if (state == null) {
            throw new ProtocolException("what answers does not say how it is: " + answer.getStatus());
        }
        List<String> reasons = answer.getValues(Tag.printerAttributes, Types.printerStateReasons);
        return new PrinterReport(state.getCode() == PrinterState.stopped.getCode(), reasons);
    }
}
