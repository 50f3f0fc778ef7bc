package fayi.device.print.ipp;

import fayi.device.Capabilities;
import fayi.device.print.PrintProgress.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The papers that wait, the one the printer has, and the jobs that were given up while the printer still had them, or that a
 * process left there which crashed: those are withdrawn as soon as it can be reached, so that no paper of one visit comes out in the next. Used by the device's thread.
 */
final class PrintQueue {
    private final IppClient client;
    private final JobNames names;
    private final Deque<IppPrintJob> jobs = new ArrayDeque<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private PrinterReport printer = new PrinterReport(false, List.of());

    private record Withdrawal(String name, int id) {}

    /** Told while a paper is handed over, which can take half a minute. On the device's thread. */
    interface HandOver {
        /** The printer is there, as of {@link #condition}. */
        void goesOn();

        /** The printer answers nothing, and may be found again. */
        void stands(PrinterUnreachableException silent);
    }

    /** Empty, for one printer. */
    PrintQueue(IppClient client, JobNames names) {
        this.client = client;
        this.names = names;
    }

    /** A name for a new paper. Any thread. */
    String nameForNext() {
        return names.next();
    }

    /** Looks for what a process of this station left in the printer when it crashed; it is withdrawn at the next looks. */
    void findLeftBehind() throws PrinterUnreachableException {
        for (JobReport job : client.underWay()) {
            Withdrawal withdrawal = new Withdrawal(job.name(), job.id());
            if (names.isLeftBehind(job.name()) && !withdrawals.contains(withdrawal)) {
                withdrawals.add(withdrawal);
            }
        }
    }

    /** Adds a paper at the end. */
    void add(IppPrintJob job) {
        jobs.add(job);
    }

    /** Whether the printer is at work for us. */
    boolean isAtWork() {
        return !jobs.isEmpty();
    }

    /** Whether the printer need not be watched closely. */
    boolean isQuiet() {
        return jobs.isEmpty() && withdrawals.isEmpty();
    }

    /** What keeps the printer from printing, as of the last look. */
    Optional<PrinterCondition> condition() {
        return PrinterCondition.of(printer, false);
    }

    /** What the printer is and can, as far as it tells. */
    Capabilities traits() throws PrinterUnreachableException {
        return client.traits();
    }

    /** Asks the printer how it is and takes the papers as far as they go now. */
    void look(HandOver watch) throws PrinterUnreachableException {
        printer = client.printer();
        withdrawLeftBehind();
        IppPrintJob job = jobs.peek();
        while (job != null && advance(job, watch)) {
            jobs.remove(job);
            job = jobs.peek();
        }
    }

    /** The printer has gone; the paper at the front says so. */
    void printerAway() {
        IppPrintJob job = jobs.peek();
        if (job != null) {
            job.become(State.OFFLINE);
        }
    }

    /** Somebody gave a paper up. It ends now; what the printer has of it is withdrawn at the next looks. */
    void giveUp(IppPrintJob job) {
        if (!jobs.remove(job)) {
            return;
        }
        if (job.document() == null) {
            withdrawals.add(new Withdrawal(job.name(), job.id()));
        }
        job.become(State.CANCELLED);
    }

    // Says whether the job has ended.
    private boolean advance(IppPrintJob job, HandOver watch) throws PrinterUnreachableException {
        byte[] document = job.document();
        if (document != null) {
            submit(job, document, watch);
        } else if (job.id() == 0) {
            client.find(job.name()).ifPresentOrElse(found -> job.sent(found.id()), () -> job.become(State.FAILED));
        } else {
            follow(job);
        }
        return job.progress().state().isEnd();
    }

    private void submit(IppPrintJob job, byte[] document, HandOver watch) throws PrinterUnreachableException {
        watch.goesOn();
        try {
            IppClient.Submission submission =
                    client.submit(job.name(), job.pages(), document, () -> askMeanwhile(job, watch));
            if (submission instanceof IppClient.Submission.Accepted accepted) {
                job.sent(accepted.id());
                job.become(State.QUEUED);
            } else {
                job.become(submission instanceof IppClient.Submission.Busy ? State.QUEUED : State.FAILED);
            }
        } catch (PrinterUnreachableException unclear) {
            if (!unclear.isUntouched()) {
                job.sent(0);
            }
            throw unclear;
        }
    }

    /** A printer that is slow with a document answers other questions; one whose cable was pulled answers none. */
    private void askMeanwhile(IppPrintJob job, HandOver watch) {
        try {
            printer = client.printer();
            job.become(State.QUEUED);
            watch.goesOn();
        } catch (PrinterUnreachableException silent) {
            job.become(State.OFFLINE);
            watch.stands(silent);
        }
    }

    private void follow(IppPrintJob job) throws PrinterUnreachableException {
        Optional<JobReport> found = client.job(job.id(), job.name());
        if (found.isEmpty()) {
            // Some printers forget a job the moment its last page is out.
            boolean allOut = job.pages() > 0 && job.progress().pagesPrinted() == job.pages();
            job.become(allOut ? State.PRINTED : State.FAILED);
            return;
        }
        JobReport report = found.get();
        State state = state(report);
        boolean partOnly = state == State.PRINTED && !job.isWhole(report.impressions());
        job.become(partOnly ? State.FAILED : state, report.impressions());
    }

    private State state(JobReport report) {
        return switch (report.stage()) {
            case COMPLETED -> State.PRINTED;
            case CANCELLED -> State.CANCELLED;
            case ABORTED -> State.FAILED;
            case WAITING, PRINTING, STOPPED ->
                PrinterCondition.of(printer, report.stage() == JobReport.Stage.STOPPED)
                        .map(PrinterCondition::state)
                        .orElse(report.stage() == JobReport.Stage.PRINTING ? State.PRINTING : State.QUEUED);
        };
    }

    private void withdrawLeftBehind() throws PrinterUnreachableException {
        for (Iterator<Withdrawal> left = withdrawals.iterator(); left.hasNext(); ) {
            Withdrawal withdrawal = left.next();
            Optional<JobReport> job = withdrawal.id() == 0
                    ? client.find(withdrawal.name())
                    : client.job(withdrawal.id(), withdrawal.name());
            if (job.isEmpty() || job.get().stage().isEnd()) {
                left.remove();
            } else {
                client.cancel(job.get().id());
            }
        }
    }
}
