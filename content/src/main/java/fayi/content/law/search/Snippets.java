package fayi.content.law.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the piece of an article that has most of what was looked for, and marks it: runs of at least two characters. */
final class Snippets {
    private static final int LONGEST = 110;
    private static final String ENDS = "。；！？\n";

    private final Set<String> pairs = new HashSet<>();

    Snippets(List<String> looked) {
        for (String words : looked) {
            int[] points = words.codePoints().toArray();
            for (int i = 0; i + 1 < points.length; i++) {
                if (Character.isLetterOrDigit(points[i]) && Character.isLetterOrDigit(points[i + 1])) {
                    pairs.add(new String(points, i, 2));
                }
            }
        }
    }

    Snippet of(String text) {
        int[] points =
                text.codePoints().map(point -> point == '\n' ? ' ' : point).toArray();
        BitSet marks = new BitSet();
        for (int i = 0; i + 1 < points.length; i++) {
            if (pairs.contains(new String(points, i, 2))) {
                marks.set(i, i + 2);
            }
        }
        int from = start(text.codePoints().toArray(), marks);
        int to = Math.min(points.length, from + LONGEST);
        List<Snippet.Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Snippet.Part("…", false));
        }
        for (int i = from; i < to; ) {
            boolean marked = marks.get(i);
            int end = Math.min(to, marked ? marks.nextClearBit(i) : next(marks, i, to));
            parts.add(new Snippet.Part(new String(points, i, end - i), marked));
            i = end;
        }
        if (to < points.length) {
            parts.add(new Snippet.Part("…", false));
        }
        return new Snippet(parts);
    }

    private static int next(BitSet marks, int from, int to) {
        int next = marks.nextSetBit(from);
        return next < 0 ? to : next;
    }

    /** The sentence begin after which most marks follow. */
    private static int start(int[] points, BitSet marks) {
        int best = 0;
        int most = marks.get(0, LONGEST).cardinality();
        for (int i = 1; i < points.length && points.length > LONGEST; i++) {
            if (ENDS.indexOf(points[i - 1]) >= 0 && points.length - i > 8) {
                int count = marks.get(i, i + LONGEST).cardinality();
                if (count > most) {
                    most = count;
                    best = i;
                }
            }
        }
        return best;
    }
}
