package fayi.device.scanner.picture;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads a QR code out of a picture by steps, from the one that gives most for its time to the one that gives least: our own
 * search at several scales and thresholds with a trained equalizer behind it, then ZXing and BoofCV, which look in other
 * ways, then codes of which one mark is hidden. Between two steps it looks whether there is time left. One thread at a time.
 */
public final class CodeCascade {
    /** For frames of a running camera: what needs longer is better tried with the next frame. */
    public static final Duration LIVE = Duration.ofMillis(70);

    /** For a picture that does not come again. */
    public static final Duration SINGLE = Duration.ofMillis(400);

    /** Larger pictures are looked at in half their size first. */
    private static final int MUCH = 2_200_000;

    private final SymbolLayouts layouts = new SymbolLayouts();
    private final LibraryReaders libraries = new LibraryReaders();

    /**
     * What the code in a picture says; empty when there is none, when it cannot be read, or when the time is over.
     *
     * @param budget no further step begins when it is over; the last may take some 20 ms more
     */
    public Optional<String> read(GrayPicture picture, Duration budget) {
        long deadline = System.nanoTime() + budget.toNanos();
        GrayPicture base = picture;
        while (base.width() * base.height() > MUCH) {
            base = base.half();
        }
        Optional<String> read = steps(new PictureSearch(base, layouts, deadline), base, deadline);
        if (read.isPresent() || base == picture) {
            return read;
        }
        return inTime(deadline, () -> new PictureSearch(picture, layouts, deadline).read(0, 20));
    }

    private Optional<String> steps(PictureSearch search, GrayPicture picture, long deadline) {
        List<Supplier<Optional<String>>> steps = List.of(
                () -> search.read(1, 10),
                () -> search.read(0, 20),
                () -> search.read(2, 8),
                () -> search.read(1, 20),
                () -> search.readInverted(1, 10),
                () -> search.read(0, 10),
                () -> search.readInverted(0, 20),
                () -> libraries.zxing(picture),
                () -> libraries.boofcv(picture),
                () -> search.readHalfHidden(1, 10),
                () -> search.read(0, 45));
        return first(steps.stream(), deadline);
    }

    private static Optional<String> first(Stream<Supplier<Optional<String>>> steps, long deadline) {
        return steps.map(step -> inTime(deadline, step))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> inTime(long deadline, Supplier<Optional<String>> step) {
        return System.nanoTime() - deadline > 0 ? Optional.empty() : step.get();
    }
}
