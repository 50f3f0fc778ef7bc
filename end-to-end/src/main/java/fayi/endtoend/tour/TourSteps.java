package fayi.endtoend.tour;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plays one step after the other, times each and keeps a picture of the screen after it. One thread. */
final class TourSteps {
    private final KioskUnderTour kiosk;
    private final Optional<Path> pictures;
    private final PrintStream out;
    private final List<TourReport.Step> done = new ArrayList<>();
    private int pictureCount;

    /** What a step does. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    TourSteps(KioskUnderTour kiosk, Path pictures, PrintStream out) {
        this(kiosk, Optional.of(pictures), out);
    }

    private TourSteps(KioskUnderTour kiosk, Optional<Path> pictures, PrintStream out) {
        this.kiosk = kiosk;
        this.pictures = pictures;
        this.out = out;
    }

    /** Steps that nobody wants to see: no pictures, no words. */
    static TourSteps unseen(KioskUnderTour kiosk) {
        return new TourSteps(kiosk, Optional.empty(), new PrintStream(OutputStream.nullOutputStream()));
    }

    /** Plays a step; a failure is kept as the last step and passed on. */
    void step(String name, Work work) throws IOException {
        long begin = System.nanoTime();
        boolean ok = false;
        try {
            work.run();
            ok = true;
        } finally {
            long milliseconds = (System.nanoTime() - begin) / 1_000_000;
            done.add(new TourReport.Step(name, milliseconds, ok));
            out.printf(Locale.ROOT, "%-40s %6d ms %s%n", name, milliseconds, ok ? "" : "FAILED");
        }
    }

    /** Keeps a picture of what is shown now. */
    void picture(String name) throws IOException {
        if (pictures.isPresent()) {
            kiosk.picture(pictures.get().resolve(nextName(name)));
        }
    }

    /** The file name of the next picture, in the order of the tour. */
    String nextName(String name) {
        pictureCount++;
        return String.format(Locale.ROOT, "%02d-%s.png", pictureCount, name);
    }

    List<TourReport.Step> done() {
        return List.copyOf(done);
    }
}
