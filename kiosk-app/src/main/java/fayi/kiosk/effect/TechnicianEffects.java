package fayi.kiosk.effect;

import fayi.content.paper.PaperPages;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.technician.DoorEffect;
import fayi.kiosk.technician.DoorEvent;
import fayi.kiosk.technician.DoorRunner;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.TechnicianCode;
import fayi.provisioning.doctor.Doctor;
import fayi.provisioning.doctor.ReadinessReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Does what the technician's door asks for, on threads {@code effect-technician-...} that end with it. Never two
 * examinations at once; whoever leaves ends the one under way.
 */
public final class TechnicianEffects implements DoorRunner, AutoCloseable {
    private static final Duration PRINTING = Duration.ofMinutes(2);
    private static final Duration ENDING = Duration.ofSeconds(8);

    private final Doctor doctor;
    private final TechnicianCode code;
    private final Optional<DocumentPrinter> printer;
    private final Path place;
    private final LivePictures pictures;
    private final Consumer<DoorEvent> events;
    private final Consumer<VisitEvent> visits;
    private final EventLog log = new EventLog(LoggerFactory.getLogger(TechnicianEffects.class));
    private Examination examination;
    private @Nullable DoorTechnician technician;
    private @Nullable Thread work;

    /**
     * Effects of one station.
     *
     * @param place directory of the report
     * @param pictures where a camera's picture is seen while it is judged
     * @param events hears what comes of them, on any thread
     * @param visits brings the visit back when the technician leaves
     */
    public TechnicianEffects(
            Doctor doctor,
            TechnicianCode code,
            Optional<DocumentPrinter> printer,
            Path place,
            LivePictures pictures,
            Consumer<DoorEvent> events,
            Consumer<VisitEvent> visits) {
        this.doctor = doctor;
        this.code = code;
        this.printer = printer;
        this.place = place;
        this.pictures = pictures;
        this.events = events;
        this.visits = visits;
        this.examination = new Examination(doctor);
    }

    @Override
    public boolean codeSet() {
        return code.isSet();
    }

    @Override
    public synchronized void run(DoorEffect effect) {
        if (effect instanceof DoorEffect.Judge judge) {
            start("code", () -> judge(judge));
        } else if (effect instanceof DoorEffect.NoteEntry) {
            log.record(LogEvent.TECHNICIAN_ENTERED);
            examination = new Examination(doctor);
        } else if (effect instanceof DoorEffect.NoteRefusal refusal) {
            log.record(LogEvent.TECHNICIAN_REFUSED, refusal.wrong(), refusal.pauseSeconds());
        } else if (effect instanceof DoorEffect.Examine examine) {
            examine(examine);
        } else if (effect instanceof DoorEffect.PrintReport print) {
            work = start("print", () -> events.accept(new DoorEvent.Printed(print.visit(), printed())));
        } else if (effect instanceof DoorEffect.Return back) {
            log.record(LogEvent.TECHNICIAN_LEFT, back.by());
            Thread ending = work;
            start("return", () -> giveBack(ending));
        } else {
            guide(effect);
        }
    }

    /** What the technician says to the doctor meets whatever it asks. */
    private void guide(DoorEffect effect) {
        DoorTechnician present = technician;
        if (present == null) {
            return;
        }
        if (effect instanceof DoorEffect.SkipTest) {
            present.skipTest();
        } else if (effect instanceof DoorEffect.Answered answered) {
            start("answer", () -> present.answer(answered.answer()));
        } else if (effect instanceof DoorEffect.Repeat repeat) {
            start("answer", () -> present.repeat(repeat.again()));
        }
    }

    private void judge(DoorEffect.Judge judge) {
        boolean right = false;
        try {
            right = code.matches(judge.code().toCharArray());
        } catch (IOException unreadable) {
            log.record(LogEvent.PART_MISSING, "technician-code", EventLog.trace(unreadable));
        }
        events.accept(new DoorEvent.Judged(judge.visit(), right));
    }

    private void examine(DoorEffect.Examine examine) {
        DoorTechnician present = new DoorTechnician(examine.visit(), events, pictures);
        Examination current = examination;
        technician = present;
        work = start("examination", () -> {
            ReadinessReport report = current.examine(examine.kind(), present);
            events.accept(new DoorEvent.Finished(examine.visit(), report.verdict(), saved(report)));
        });
    }

    private boolean saved(ReadinessReport report) {
        try {
            return Examination.save(report, place).pdf().isPresent();
        } catch (IOException | RuntimeException unwritable) {
            log.record(LogEvent.PART_MISSING, "doctor-report", EventLog.trace(unwritable));
            return false;
        }
    }

    private boolean printed() throws InterruptedException {
        Path pdf = place.resolve("report.pdf");
        if (printer.isEmpty() || !Files.exists(pdf)) {
            return false;
        }
        BlockingQueue<PrintProgress> told = new LinkedBlockingQueue<>();
        try (Claim claim = printer.get().claim("technician", PRINTING)) {
            byte[] bytes = Files.readAllBytes(pdf);
            printer.get().print(claim, bytes, pages(bytes), told::add);
            long end = System.nanoTime() + PRINTING.toNanos();
            while (true) {
                PrintProgress progress = told.poll(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (progress == null || progress.state().isEnd()) {
                    return progress != null && progress.state() == PrintProgress.State.PRINTED;
                }
            }
        } catch (DeviceException | IOException refused) {
            return false;
        }
    }

    private static int pages(byte[] pdf) {
        try (PaperPages pages = PaperPages.of(pdf)) {
            return pages.count();
        }
    }

    /** Every claim is given back before the visit is wiped; a driver that hangs does not keep the station. */
    private void giveBack(@Nullable Thread ending) throws InterruptedException {
        if (ending != null) {
            ending.interrupt();
            ending.join(ENDING.toMillis());
        }
        visits.accept(new VisitEvent.Touched(new Touch.Begin()));
        visits.accept(new VisitEvent.Touched(new Touch.QuickExit()));
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private Thread start(String name, Work todo) {
        Thread thread = new Thread(
                () -> {
                    try {
                        todo.run();
                    } catch (InterruptedException left) {
                        Thread.currentThread().interrupt();
                    }
                },
                "effect-technician-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public synchronized void close() {
        Thread ending = work;
        if (ending != null) {
            ending.interrupt();
        }
    }
}
