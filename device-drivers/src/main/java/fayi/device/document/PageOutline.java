package fayi.device.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where a sheet lies in a camera's picture: four corners, clockwise as seen. */
public record PageOutline(Corner topLeft, Corner topRight, Corner bottomRight, Corner bottomLeft) {
    /** Of four corners in any order; the one that lies nearest to the picture's top left comes first. */
    public static PageOutline of(List<Corner> corners) {
        if (corners.size() != 4) {
            throw new IllegalArgumentException("A sheet has four corners, not " + corners.size());
        }
        double x = corners.stream().mapToDouble(Corner::x).average().orElseThrow();
        double y = corners.stream().mapToDouble(Corner::y).average().orElseThrow();
        List<Corner> clockwise = corners.stream()
                .sorted(Comparator.comparingDouble(corner -> Math.atan2(corner.y() - y, corner.x() - x)))
                .toList();
        int first = IntStream.range(0, 4)
                .boxed()
                .min(Comparator.comparingDouble(
                        index -> clockwise.get(index).x() + clockwise.get(index).y()))
                .orElseThrow();
        return new PageOutline(
                clockwise.get(first),
                clockwise.get((first + 1) % 4),
                clockwise.get((first + 2) % 4),
                clockwise.get((first + 3) % 4));
    }

    /** Clockwise, the top left one first. */
    public List<Corner> corners() {
        return List.of(topLeft, topRight, bottomRight, bottomLeft);
    }

    /** How far the corner that moved most lies from where it lay in {@code before}, in pixels. */
    public double distance(PageOutline before) {
        return IntStream.range(0, 4)
                .mapToDouble(
                        index -> corners().get(index).distance(before.corners().get(index)))
                .max()
                .orElseThrow();
    }

    /** The longest of the four sides, in pixels. */
    public double longestSide() {
        return IntStream.range(0, 4)
                .mapToDouble(index -> corners().get(index).distance(corners().get((index + 1) % 4)))
                .max()
                .orElseThrow();
    }

    /** What it encloses, in square pixels. */
    public double area() {
        double twice = 0;
        for (int index = 0; index < 4; index++) {
            Corner one = corners().get(index);
            Corner next = corners().get((index + 1) % 4);
            twice += one.x() * next.y() - next.x() * one.y();
        }
        return Math.abs(twice) / 2;
    }

    /** In a picture that is {@code factor} times as large. */
    PageOutline scaled(double factor) {
        return of(corners().stream()
                .map(corner -> new Corner((corner.x() + 0.5) * factor - 0.5, (corner.y() + 0.5) * factor - 0.5))
                .toList());
    }
}
