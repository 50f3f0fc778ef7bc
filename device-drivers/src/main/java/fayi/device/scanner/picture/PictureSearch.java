package fayi.device.scanner.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Searches one picture for marks at several scales and thresholds, and reads their codes in its full size. Keeps what it has
 * made for one step for the next. One thread at a time.
 */
final class PictureSearch {
    private static final int TRIPLES = 3;
    private static final int GUESSES = 12;

    private final GrayPicture picture;
    private final SymbolLayouts layouts;
    private final long deadline;
    private final Map<Integer, GrayPicture> scales = new HashMap<>();
    private final Map<Integer, Surroundings> surroundings = new HashMap<>();

    /** Of a picture; no triple is tried after {@code deadline}, on {@link System#nanoTime()}'s scale. */
    PictureSearch(GrayPicture picture, SymbolLayouts layouts, long deadline) {
        this.picture = picture;
        this.layouts = layouts;
        this.deadline = deadline;
        scales.put(0, picture);
    }

    /**
     * @param halvings how often the picture is halved for the search
     * @param reach of the threshold's window, in the halved picture's pixels
     */
    Optional<String> read(int halvings, int reach) {
        return read(FinderTriple.among(marks(halvings, reach, false)), halvings, TRIPLES, false);
    }

    /** Codes that are light on dark. */
    Optional<String> readInverted(int halvings, int reach) {
        return read(FinderTriple.among(marks(halvings, reach, true)), halvings, TRIPLES, true);
    }

    /** Codes of which one mark cannot be seen. */
    Optional<String> readHalfHidden(int halvings, int reach) {
        return read(FinderTriple.guessed(marks(halvings, reach, false)), halvings, GUESSES, false);
    }

    private List<FinderPattern> marks(int halvings, int reach, boolean inverted) {
        GrayPicture scaled = scale(halvings);
        boolean[] dark = around(halvings).dark(reach);
        if (inverted) {
            for (int i = 0; i < dark.length; i++) {
                dark[i] = !dark[i];
            }
        }
        return FinderSearch.in(dark, scaled.width());
    }

    private Optional<String> read(List<FinderTriple> triples, int halvings, int most, boolean inverted) {
        if (triples.isEmpty()) {
            return Optional.empty();
        }
        GrayPicture read = inverted ? picture.inverted() : picture;
        GridReader reader = new GridReader(read, inverted ? new Surroundings(read) : around(0), layouts);
        for (FinderTriple triple : triples.subList(0, Math.min(most, triples.size()))) {
            if (System.nanoTime() - deadline > 0) {
                return Optional.empty();
            }
            Optional<String> text = reader.read(triple.scaled(1 << halvings));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private GrayPicture scale(int halvings) {
        GrayPicture made = scales.get(halvings);
        if (made == null) {
            made = scale(halvings - 1).half();
            scales.put(halvings, made);
        }
        return made;
    }

    private Surroundings around(int halvings) {
        return surroundings.computeIfAbsent(halvings, wanted -> new Surroundings(scale(wanted)));
    }
}
