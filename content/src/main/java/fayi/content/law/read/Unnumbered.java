package fayi.content.law.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text that has no articles: by its items 一、二、, else by its headings (as cases are written), else by length. */
final class Unnumbered {
    private static final Pattern ITEM = Pattern.compile("^([一二三四五六七八九十百]{1,5})、 ?(.*)$");
    private static final int LONGEST = 600;

    private Unnumbered() {}

    static List<ParsedFile.Piece> pieces(List<MarkdownParser.BodyLine> body) {
        long items = body.stream()
                .filter(line -> ITEM.matcher(line.text()).matches())
                .count();
        Set<List<String>> sections = new LinkedHashSet<>();
        body.stream().filter(line -> !line.heading()).forEach(line -> sections.add(line.headings()));
        boolean byHeading = sections.size() > 1;
        if (items >= 2 && !byHeading) {
            return byItem(body);
        }
        return byHeadingAndLength(body);
    }

    private static List<ParsedFile.Piece> byItem(List<MarkdownParser.BodyLine> body) {
        List<ParsedFile.Piece> pieces = new ArrayList<>();
        Open open = new Open();
        for (MarkdownParser.BodyLine line : body) {
            if (line.heading()) {
                continue;
            }
            Matcher item = ITEM.matcher(line.text());
            if (item.matches()) {
                open.close(pieces);
                open.start(line, item.group(1));
                open.add(item.group(2));
            } else {
                open.startIfClosed(line, "序");
                open.add(line.text());
            }
        }
        open.close(pieces);
        return pieces;
    }

    private static List<ParsedFile.Piece> byHeadingAndLength(List<MarkdownParser.BodyLine> body) {
        List<ParsedFile.Piece> pieces = new ArrayList<>();
        Open open = new Open();
        for (MarkdownParser.BodyLine line : body) {
            if (line.heading()) {
                open.close(pieces);
                continue;
            }
            if (open.length() > 0 && open.length() + line.text().length() > LONGEST) {
                open.close(pieces);
            }
            List<String> headings = line.headings();
            open.startIfClosed(line, headings.isEmpty() ? "全文" : headings.get(headings.size() - 1));
            open.add(line.text());
        }
        open.close(pieces);
        return pieces;
    }

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private int line;
        private String label = "";
        private List<String> headings = List.of();

        void start(MarkdownParser.BodyLine at, String name) {
            line = at.line();
            label = name;
            headings = at.headings();
        }

        void startIfClosed(MarkdownParser.BodyLine at, String name) {
            if (label.isEmpty()) {
                start(at, name);
            }
        }

        void add(String words) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        }

        int length() {
            return text.length();
        }

        void close(List<ParsedFile.Piece> pieces) {
            if (!label.isEmpty() && !text.isEmpty()) {
                pieces.add(new ParsedFile.Piece(line, label, headings, text.toString()));
            }
            label = "";
            text.setLength(0);
        }
    }
}
