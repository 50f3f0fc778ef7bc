package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress;
import fayi.device.receipt.ReceiptPrinter;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.Slip;
import fayi.kiosk.flow.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Prints, and tells how far it is. */
final class PrintEffects {
    /** A paper that needs a person, and nobody comes: as long as a visit may hold for it. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration GIVING_UP = Duration.ofSeconds(3);
    private static final Duration OPENING = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 50;
    private static final Duration SLIP = Duration.ofSeconds(40);

    private final Optional<DocumentPrinter> printer;
    private final Optional<ReceiptPrinter> receipts;
    private final SlipMaker slips;

    PrintEffects(Optional<DocumentPrinter> printer, Optional<ReceiptPrinter> receipts, SlipMaker slips) {
        this.printer = printer;
        this.receipts = receipts;
        this.slips = slips;
    }

    /**
     * On the roll when there is a slip and a printer for it; on sheets otherwise, and when that printer could not. What may
     * have been cut off is not printed a second time: whoever holds a receipt can follow the matter.
     */
    void print(Task task, MadePaper paper, Optional<Slip> slip) throws TroubleException, InterruptedException {
        if (slip.isEmpty() || receipts.isEmpty()) {
            print(task, paper, Outlet.PRINTER);
        } else if (!receipts.get().status().isUsable() || !printed(task, receipts.get(), slip.get())) {
            // Told before the printer says anything: the page no longer speaks of the roll.
            task.tell(new Outcome.Printing(
                    task.id(),
                    new PrintProgress(PrintProgress.State.QUEUED, 0, paper.pages()),
                    Outlet.PRINTER_INSTEAD));
            print(task, paper, Outlet.PRINTER_INSTEAD);
        }
    }

    /** Says whether the receipt is out, or may be; otherwise at most a part of it hangs from the printer. */
    private boolean printed(Task task, ReceiptPrinter roll, Slip slip) throws InterruptedException {
        AtomicReference<ReceiptPrinter.@Nullable Stage> stage = new AtomicReference<>();
        try (Claim claim = Claiming.claim(roll, task, SLIP.plus(GIVING_UP))) {
            tell(task, PrintProgress.State.QUEUED);
            roll.print(claim, slips.make(slip), SLIP, reached -> {
                stage.set(reached);
                tell(task, PrintProgress.State.PRINTING);
            });
            tell(task, PrintProgress.State.PRINTED);
            return true;
        } catch (DeviceException failed) {
            task.requireWanted();
            if (stage.get() != ReceiptPrinter.Stage.CUTTING) {
                return false;
            }
            tell(task, PrintProgress.State.FAILED);
            return true;
        }
    }

    private static void tell(Task task, PrintProgress.State state) {
        int out = state == PrintProgress.State.PRINTED ? 1 : 0;
        task.tell(new Outcome.Printing(task.id(), new PrintProgress(state, out, 1), Outlet.ROLL));
    }

    private void print(Task task, MadePaper paper, Outlet outlet) throws TroubleException, InterruptedException {
        DocumentPrinter present = printer.orElseThrow(() -> new TroubleException(Trouble.PRINTER_OFFLINE));
        requireThere(present);
        CountDownLatch end = new CountDownLatch(1);
        try (Claim claim = Claiming.claim(present, task, LONGEST)) {
            PrintJob job = present.print(claim, paper.pdf(), paper.pages(), progress -> {
                task.tell(new Outcome.Printing(task.id(), progress, outlet));
                if (progress.state().isEnd()) {
                    end.countDown();
                }
            });
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

    /** The printer may still read the paper's bytes until the job has ended; they are overwritten soon after. */
    private static void giveUp(PrintJob job, CountDownLatch end) throws InterruptedException {
        job.cancel();
        if (!end.await(GIVING_UP.toMillis(), TimeUnit.MILLISECONDS)) {
            // The claim's end, which follows, ends the job in any case.
            return;
        }
    }
}
