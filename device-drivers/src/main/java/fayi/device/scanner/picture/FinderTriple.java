package fayi.device.scanner.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Three marks that may belong to one code.
 *
 * @param corner at the top left of the code
 * @param right at the top right
 * @param below at the bottom left
 * @param unlikeliness 0 when the three lie as in a code that is seen straight
 */
record FinderTriple(FinderPattern corner, FinderPattern right, FinderPattern below, double unlikeliness) {
    /** Half the tangent of what perspective does to a right angle. */
    private static final double MOST_SLANT = 0.65;

    private static final double MOST_UNLIKE = 2.1;
    private static final int SMALLEST = 21;
    private static final int LARGEST = 177;

    /** All that may be, the likeliest first. */
    static List<FinderTriple> among(List<FinderPattern> marks) {
        List<FinderTriple> triples = new ArrayList<>();
        for (FinderPattern corner : marks) {
            for (int i = 0; i < marks.size(); i++) {
                for (int j = i + 1; j < marks.size(); j++) {
                    if (marks.get(i) != corner && marks.get(j) != corner) {
                        FinderTriple triple = ordered(corner, marks.get(i), marks.get(j));
                        if (triple.isPossible()) {
                            triples.add(triple);
                        }
                    }
                }
            }
        }
        triples.sort(Comparator.comparingDouble(FinderTriple::unlikeliness));
        return triples;
    }

    /**
     * Triples of two sure marks and one that is not seen, where it would be if the code were seen straight; the surest
     * first. Whether the two lie side by side or across is not known, so there are six of each pair.
     */
    static List<FinderTriple> guessed(List<FinderPattern> marks) {
        List<FinderTriple> triples = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                FinderPattern one = marks.get(i);
                FinderPattern other = marks.get(j);
                double doubt = 2 - one.sureness() - other.sureness() + 2 * Math.abs(Math.log(size(one) / size(other)));
                double modules = modules(one, other);
                if (doubt < 0.8 && modules > SMALLEST - 7 - 3 && modules < LARGEST) {
                    guess(one, other, doubt, triples);
                }
            }
        }
        triples.sort(Comparator.comparingDouble(FinderTriple::unlikeliness));
        return triples;
    }

    private static void guess(FinderPattern one, FinderPattern other, double doubt, List<FinderTriple> triples) {
        double x = other.x() - one.x();
        double y = other.y() - one.y();
        triples.add(new FinderTriple(one, other, one.moved(-y, x), doubt));
        triples.add(new FinderTriple(other, one, other.moved(y, -x), doubt));
        triples.add(new FinderTriple(one, one.moved(y, -x), other, doubt));
        triples.add(new FinderTriple(other, other.moved(-y, x), one, doubt));
        triples.add(new FinderTriple(one.moved((x - y) / 2, (x + y) / 2), other, one, doubt));
        triples.add(new FinderTriple(one.moved((x + y) / 2, (y - x) / 2), one, other, doubt));
    }

    private static FinderTriple ordered(FinderPattern corner, FinderPattern one, FinderPattern other) {
        double cross =
                (one.x() - corner.x()) * (other.y() - corner.y()) - (one.y() - corner.y()) * (other.x() - corner.x());
        FinderPattern right = cross > 0 ? one : other;
        FinderPattern below = cross > 0 ? other : one;
        double width = Math.hypot(right.x() - corner.x(), right.y() - corner.y());
        double height = Math.hypot(below.x() - corner.x(), below.y() - corner.y());
        double slant = ((right.x() - corner.x()) * (below.x() - corner.x())
                        + (right.y() - corner.y()) * (below.y() - corner.y()))
                / (width * height + 1e-9);
        double sizes = Math.abs(Math.log(size(right) / size(corner)))
                + Math.abs(Math.log(size(below) / size(corner)))
                + Math.abs(Math.log(size(below) / size(right)));
        double doubt = 3 - corner.sureness() - right.sureness() - below.sureness();
        double unlike = Math.abs(slant) > MOST_SLANT
                ? 99
                : Math.abs(slant) + Math.abs(Math.log(width / height)) + 0.7 * sizes + doubt;
        return new FinderTriple(corner, right, below, unlike);
    }

    private boolean isPossible() {
        double modules = (modulesToRight() + modulesToBelow()) / 2;
        return unlikeliness < MOST_UNLIKE && modules > SMALLEST - 7 - 5 && modules < LARGEST - 7 + 20;
    }

    /** In a picture that is so many times larger. */
    FinderTriple scaled(int times) {
        return new FinderTriple(corner.scaled(times), right.scaled(times), below.scaled(times), unlikeliness);
    }

    /** Modules between the two upper marks' middles, as their sizes tell. */
    double modulesToRight() {
        return modules(corner, right);
    }

    /** Modules between the two left marks' middles. */
    double modulesToBelow() {
        return modules(corner, below);
    }

    /** Side of a module, in pixels. */
    double module() {
        return (size(corner) + size(right) + size(below)) / 21;
    }

    /**
     * Where the fourth corner's mark would be, were there one. The farther away a mark the smaller it looks, by the power of
     * 1.5 of the distance, and distances on a plane add up.
     */
    double[] fourth() {
        double base = size(corner);
        double toRight = depth(base / size(right));
        double toBelow = depth(base / size(below));
        double depth = toRight + toBelow - 1;
        return new double[] {
            (right.x() * toRight + below.x() * toBelow - corner.x()) / depth,
            (right.y() * toRight + below.y() * toBelow - corner.y()) / depth
        };
    }

    private static double depth(double larger) {
        return Math.max(0.75, Math.min(1.3, Math.pow(larger, 2.0 / 3)));
    }

    /** The part of the picture in which the whole code must lie: left, top, right, bottom, in pixels. */
    int[] around() {
        double fourthX = right.x() + below.x() - corner.x();
        double fourthY = right.y() + below.y() - corner.y();
        double more = 0.2 * Math.hypot(fourthX - corner.x(), fourthY - corner.y()) + 6 * module();
        return new int[] {
            (int) (Math.min(Math.min(corner.x(), fourthX), Math.min(right.x(), below.x())) - more),
            (int) (Math.min(Math.min(corner.y(), fourthY), Math.min(right.y(), below.y())) - more),
            (int) (Math.max(Math.max(corner.x(), fourthX), Math.max(right.x(), below.x())) + more),
            (int) (Math.max(Math.max(corner.y(), fourthY), Math.max(right.y(), below.y())) + more)
        };
    }

    // A square that is turned is cut longer by rows and columns than its side is.
    private static double modules(FinderPattern from, FinderPattern to) {
        double x = Math.abs(to.x() - from.x());
        double y = Math.abs(to.y() - from.y());
        double length = Math.hypot(x, y);
        double lean = Math.max(x, y) / length;
        return length / ((size(from) + size(to)) / 14 * lean);
    }

    private static double size(FinderPattern mark) {
        return Math.sqrt(mark.across() * mark.down());
    }
}
