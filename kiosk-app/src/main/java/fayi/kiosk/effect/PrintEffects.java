package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Prints, and tells how far it is. */
final class PrintEffects {
    /** A paper that needs a person, and nobody comes: as long as a visit may hold for it. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration GIVING_UP = Duration.ofSeconds(3);
    private static final Duration OPENING = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 50;

    private final Optional<DocumentPrinter> printer;

    PrintEffects(Optional<DocumentPrinter> printer) {
        this.printer = printer;
    }

    void print(Task task, MadePaper paper) throws TroubleException, InterruptedException {
        DocumentPrinter present = printer.orElseThrow(() -> new TroubleException(Trouble.PRINTER_OFFLINE));
        requireThere(present);
        CountDownLatch end = new CountDownLatch(1);
        try (Claim claim = Claiming.claim(present, task, LONGEST)) {
            PrintJob job = present.print(claim, paper.pdf(), paper.pages(), progress -> heard(task, progress, end));
            try {
                end.await();
            } catch (InterruptedException cancelled) {
                giveUp(job, end);
                throw cancelled;
            }
        } catch (DeviceException.Refused refusal) {
            throw new TroubleException(Trouble.PRINT_FAILED);
        } catch (DeviceException away) {
            throw new TroubleException(Trouble.PRINTER_OFFLINE);
        }
    }

    private static void requireThere(DocumentPrinter printer) throws TroubleException, InterruptedException {
        long end = System.nanoTime() + OPENING.toNanos();
        while (printer.status().state() == DeviceStatus.State.UNKNOWN && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        if (printer.status().state() == DeviceStatus.State.OFFLINE) {
            throw new TroubleException(Trouble.PRINTER_OFFLINE);
        }
    }

    private static void heard(Task task, PrintProgress progress, CountDownLatch end) {
        task.tell(new Outcome.Printing(task.id(), progress));
        if (progress.state().isEnd()) {
            end.countDown();
        }
    }

    /** The printer may still read the paper's bytes until the job has ended; they are overwritten soon after. */
    private static void giveUp(PrintJob job, CountDownLatch end) throws InterruptedException {
        job.cancel();
        if (!end.await(GIVING_UP.toMillis(), TimeUnit.MILLISECONDS)) {
            // The claim's end, which follows, ends the job in any case.
            return;
        }
    }
}
