package fayi.endtoend.tour;

import fayi.endtoend.process.Readiness;
import fayi.simulator.control.StationControlClient;
import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.ReceiptCondition;
import fayi.simulator.station.StationCamera;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where faults are played one after the other, each told in a line and kept in a picture. One thread. */
public final class FaultStage {
    static final Duration PATIENCE = Duration.ofSeconds(120);
    static final String MAIN = "action-main";
    private static final int LINES_OF_LOG = 20;

    private final TourWorld world;
    private final Path pictures;
    private final PrintStream out;
    private final ShownTexts texts;
    private final List<Fault> played = new ArrayList<>();

    /** Plays one fault. */
    @FunctionalInterface
    interface Play {
        void run(FaultSight sight) throws IOException;
    }

    /** A stage in {@code world}; its pictures go to a directory. */
    public FaultStage(TourWorld world, Path pictures, PrintStream out) throws IOException {
        this.world = world;
        this.pictures = pictures;
        this.out = out;
        this.texts = ShownTexts.chinese();
    }

    TourWorld world() {
        return world;
    }

    KioskUnderTour kiosk() {
        return world.kiosk();
    }

    StationControlClient devices() {
        return world.devices();
    }

    ShownTexts texts() {
        return texts;
    }

    /** A person at the kiosk as it runs now. */
    Citizen citizen() {
        return new Citizen(kiosk(), devices(), TourSteps.unseen(kiosk()));
    }

    /** Plays a fault; one that ends badly is told as such, and the stage is cleared for the next. */
    Fault play(String name, Play play) throws IOException {
        String number = String.format(Locale.ROOT, "%02d", played.size() + 1);
        FaultSight sight = new FaultSight(this, pictures, number + "-" + name.replace(' ', '-'));
        Fault fault;
        try {
            play.run(sight);
            fault = sight.told(name, true);
        } catch (IOException | RuntimeException failure) {
            kiosk().picture(pictures.resolve(number + "-where-it-failed.png"));
            sight.becomes("FAILED on " + kiosk().screen() + ": " + failure.getMessage());
            fault = sight.told(name, false);
            if (!world.hub().process().isAlive()) {
                world.hub().restart();
            }
            clear();
        }
        played.add(fault);
        if (!fault.ok()) {
            out.println("The kiosk's log ends with:");
            world.kioskLog().tail(LINES_OF_LOG).forEach(out::println);
        }
        out.printf(
                Locale.ROOT, "%s %-45s %-14s %s%n", fault.ok() ? "ok " : "BAD", name, fault.screen(), fault.outcome());
        return fault;
    }

    /** A new person chooses a service; its introduction is shown. */
    void begin(String service) throws IOException {
        clear();
        Readiness.await("the choice of services", PATIENCE, () -> {
            if (kiosk().screen().equals("attract")) {
                kiosk().touch(MAIN);
            }
            return kiosk().screen().equals("home");
        });
        kiosk().touch("service-" + service);
        kiosk().awaitScreen("introduction", PATIENCE);
    }

    /** Everything works again, and nobody is here: whoever was has touched quick exit. */
    void clear() throws IOException {
        mend();
        Readiness.await("a clean station", PATIENCE, () -> {
            String screen = kiosk().screen();
            kiosk().touchIfThere(screen.equals("clean") ? MAIN : "quick-exit");
            return screen.equals("attract") || screen.equals("home");
        });
    }

    private void mend() throws IOException {
        devices().setReader(ReaderFault.NONE);
        devices().liftCard();
        devices().setPrinter(PrinterCondition.READY);
        devices().setReceiptPrinter(ReceiptCondition.READY);
        for (StationCamera camera : StationCamera.values()) {
            devices().setCamera(camera, CameraCondition.LIVE);
        }
    }

    /** What was played, in its order. */
    public List<Fault> played() {
        return List.copyOf(played);
    }
}
