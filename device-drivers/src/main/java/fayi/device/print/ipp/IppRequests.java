package fayi.device.print.ipp;

import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.model.Types;
import com.hp.jipp.model.WhichJobs;
import java.net.URI;

/** The questions that are put to a printer (RFC 8011, 4.2 and 4.3). They hold nothing of a person: jobs bear random names. */
final class IppRequests {
    private static final String USER = "fayi";
    private static final AttributeType<?>[] OF_A_PRINTER = {Types.printerState, Types.printerStateReasons};
    private static final AttributeType<?>[] OF_A_JOB = {
        Types.jobId, Types.jobName, Types.jobState, Types.jobStateReasons, Types.jobImpressionsCompleted
    };
    private final URI printer;
    private final String media;

    /**
     * For one printer.
     *
     * @param media the sheet to print on, as PWG 5101.1 names it
     */
    IppRequests(URI printer, String media) {
        this.printer = printer;
        this.media = media;
    }

    /** Print-Job; the document follows the packet. Without the media many a printer would take its own default, US Letter. */
    IppPacket printJob(String name, int pages) {
        IppPacket.Builder builder = IppPacket.printJob(printer)
                .putOperationAttributes(
                        Types.requestingUserName.of(USER),
                        Types.jobName.of(name),
                        Types.documentFormat.of("application/pdf"));
        if (pages > 0) {
            builder.putOperationAttributes(Types.jobImpressions.of(pages));
        }
        return builder.putJobAttributes(Types.media.of(new KeywordOrName(media)))
                .build();
    }

    /** Get-Printer-Attributes: its state and the reasons for it. */
    IppPacket printerAttributes() {
        return byUser(IppPacket.getPrinterAttributes(printer, OF_A_PRINTER));
    }

    /** Get-Printer-Attributes: what it is and can. */
    IppPacket printerTraits() {
        return byUser(IppPacket.getPrinterAttributes(printer, PrinterTraits.ASKED));
    }

    /** Get-Job-Attributes: how far one job is. */
    IppPacket jobAttributes(int id) {
        return byUser(IppPacket.getJobAttributes(printer, id, OF_A_JOB));
    }

    /** Get-Jobs: the jobs the printer knows that are under way, or those that have ended. */
    IppPacket jobs(boolean ended) {
        return byUser(IppPacket.getJobs(printer, OF_A_JOB)
                .putOperationAttributes(Types.whichJobs.of(ended ? WhichJobs.completed : WhichJobs.notCompleted)));
    }

    /** Cancel-Job. */
    IppPacket cancelJob(int id) {
        return byUser(IppPacket.cancelJob(printer, id));
    }

    private static IppPacket byUser(IppPacket.Builder builder) {
        return builder.putOperationAttributes(Types.requestingUserName.of(USER)).build();
    }
}
