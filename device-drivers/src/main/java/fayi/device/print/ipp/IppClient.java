package fayi.device.print.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Status;
import fayi.device.Capabilities;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the driver asks of one printer, in its own words. Used by one thread. */
final class IppClient {
    private static final Duration QUESTION = Duration.ofSeconds(4);
    private static final Duration DOCUMENT = Duration.ofSeconds(30);
    private static final int FIRST_ERROR = 0x0400;
    private static final Set<Integer> LATER = Set.of(
            Status.serverErrorBusy.getCode(),
            Status.serverErrorNotAcceptingJobs.getCode(),
            Status.serverErrorTemporaryError.getCode(),
            Status.serverErrorServiceUnavailable.getCode(),
            Status.serverErrorTooManyJobs.getCode(),
            Status.serverErrorDeviceError.getCode());

    private final IppWire wire;
    private final IppRequests requests;

    /** Over that wire. */
    IppClient(IppWire wire, IppRequests requests) {
        this.wire = wire;
        this.requests = requests;
    }

    /** How a Print-Job went. */
    sealed interface Submission {
        /** The printer has it, under that number. */
        record Accepted(int id) implements Submission {}

        /** The printer has other work: ask again. */
        record Busy() implements Submission {}

        /** The printer will not print this. */
        record Refused() implements Submission {}
    }

    /** How the printer is. */
    PrinterReport printer() throws PrinterUnreachableException {
        try {
            return PrinterReport.of(ask(requests.printerAttributes(), QUESTION));
        } catch (ProtocolException stranger) {
            throw new PrinterUnreachableException(
                    PrinterUnreachableException.NO_PRINTER, String.valueOf(stranger.getMessage()), true, stranger);
        }
    }

    /** What the printer is and can, as far as it tells. */
    Capabilities traits() throws PrinterUnreachableException {
        return PrinterTraits.of(ask(requests.printerTraits(), QUESTION));
    }

    /**
     * Hands a document over. An answer that is no refusal and names no number is looked up under {@code name} later. A printer
     * may take its time over a document; {@code patience} is told when nothing moves, and may ask it other things.
     */
    Submission submit(String name, int pages, byte[] document, IppWire.Patience patience)
            throws PrinterUnreachableException {
        IppPacket answer = wire.request(requests.printJob(name, pages), document, DOCUMENT, patience);
        if (answer.getCode() >= FIRST_ERROR) {
            return LATER.contains(answer.getCode()) ? new Submission.Busy() : new Submission.Refused();
        }
        return JobReport.allOf(answer).stream()
                .findFirst()
                .<Submission>map(job -> new Submission.Accepted(job.id()))
                .orElseThrow(() -> new PrinterUnreachableException(
                        PrinterUnreachableException.NO_PRINTER, "the printer gave the job no number", false, null));
    }

    /** How our job of that number and name is; empty when the printer does not know it, or knows another by that number. */
    Optional<JobReport> job(int id, String name) throws PrinterUnreachableException {
        return JobReport.allOf(ask(requests.jobAttributes(id), QUESTION)).stream()
                .filter(job -> job.name().equals(name))
                .findFirst();
    }

    /** Looks for a job of which only the name is known, among those under way and those that ended. */
    Optional<JobReport> find(String name) throws PrinterUnreachableException {
        for (boolean ended : new boolean[] {false, true}) {
            Optional<JobReport> found = JobReport.allOf(ask(requests.jobs(ended), QUESTION)).stream()
                    .filter(job -> job.name().equals(name))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The jobs that the printer has and has not ended, whoever sent them. */
    List<JobReport> underWay() throws PrinterUnreachableException {
        return JobReport.allOf(ask(requests.jobs(false), QUESTION));
    }

    /** Asks the printer to give a job up; whether it did, {@link #job} tells. */
    void cancel(int id) throws PrinterUnreachableException {
        ask(requests.cancelJob(id), QUESTION);
    }

    private IppPacket ask(IppPacket question, Duration limit) throws PrinterUnreachableException {
        return wire.request(question, null, limit, () -> {});
    }
}
