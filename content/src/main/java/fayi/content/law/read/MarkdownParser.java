package fayi.content.law.read;

import fayi.content.law.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts one Markdown file into articles. Headings may be Markdown's or plain lines such as 第一章 总则; an article begins with
 * 第一条, bold or not. A file without articles is cut by its items (一、), else by its headings, else by length.
 */
final class MarkdownParser {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s*(.*?)\\s*#*$");
    private static final Pattern ARTICLE = Pattern.compile("^(第" + ChineseNumber.DIGITS + "{1,12}条(?:之"
            + ChineseNumber.DIGITS + "{1,3})?)(?:[ :：]+|(?=[【\\[（])|$)(.*)$");
    private static final Pattern CHAPTER =
            Pattern.compile("^第" + ChineseNumber.DIGITS + "{1,6}(分编|编|章|节)(?: .{0,40})?$|^附 ?则$");
    private static final Pattern APPENDIX = Pattern.compile("^附(?:件|录|表|图).{0,40}$");
    private static final Pattern PROSE = Pattern.compile(".*[。；，;,]$");

    private final String file;
    private final List<String> titles = new ArrayList<>();
    private final List<String> preface = new ArrayList<>();
    private final List<ParsedFile.Piece> pieces = new ArrayList<>();
    private final List<BodyLine> body = new ArrayList<>();
    private final HeadingStack headings = new HeadingStack();
    private final StringBuilder text = new StringBuilder();
    private boolean inHead = true;
    private boolean anArticle;
    private int line;
    private int startLine;
    private String label = "";
    private List<String> startHeadings = List.of();

    private MarkdownParser(String file) {
        this.file = file;
    }

    static ParsedFile parse(String file, String text) {
        return new MarkdownParser(file).read(text);
    }

    private ParsedFile read(String content) {
        String[] lines = content.split("\n", -1);
        int from = afterFrontMatter(lines);
        for (line = from; line < lines.length; line++) {
            take(lines[line]);
        }
        finish();
        if (!anArticle) {
            pieces.clear();
            pieces.addAll(Unnumbered.pieces(body));
        }
        return new ParsedFile(file, List.copyOf(titles), List.copyOf(preface), List.copyOf(pieces));
    }

    private static int afterFrontMatter(String[] lines) {
        if (lines.length == 0 || !lines[0].strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(lines.length, 100); i++) {
            // One collection closes its front matter and begins its first heading on the same line.
            if (lines[i].strip().startsWith("---")) {
                lines[i] = lines[i].strip().substring(3);
                return i;
            }
        }
        return 0;
    }

    private void take(String raw) {
        if (raw.contains("INFO END")) {
            inHead = false;
            return;
        }
        String plain = Markup.plain(raw);
        if (plain.isEmpty()) {
            return;
        }
        Matcher heading = HEADING.matcher(plain);
        if (heading.matches()) {
            heading(heading.group(1).length(), heading.group(2));
            return;
        }
        Matcher article = ARTICLE.matcher(plain);
        if (article.matches()) {
            begin(article.group(1), article.group(2).strip());
            return;
        }
        Matcher chapter = CHAPTER.matcher(plain);
        if (chapter.matches() && !PROSE.matcher(plain).matches()) {
            chapter(plain);
            return;
        }
        paragraph(plain);
    }

    private void heading(int level, String words) {
        Matcher article = ARTICLE.matcher(words);
        if (article.matches()) {
            begin(article.group(1), article.group(2).strip());
        } else if (level == 1 && inHead && !anArticle && body.isEmpty()) {
            titles.add(words);
        } else if (!words.isEmpty()) {
            inHead = false;
            finish();
            headings.enter(level, words);
            body.add(new BodyLine(line + 1, true, headings.names(), words));
            if (APPENDIX.matcher(words).matches()) {
                open(words);
            }
        }
    }

    private void chapter(String words) {
        inHead = false;
        finish();
        headings.enterChapter(words);
        body.add(new BodyLine(line + 1, true, headings.names(), words));
    }

    private void begin(String name, String first) {
        inHead = false;
        finish();
        anArticle = true;
        open(name);
        append(first);
        body.add(new BodyLine(line + 1, false, startHeadings, first));
    }

    private void open(String name) {
        label = name;
        startLine = line + 1;
        startHeadings = headings.names();
    }

    private void paragraph(String words) {
        if (inHead) {
            preface.add(words);
            return;
        }
        body.add(new BodyLine(line + 1, false, headings.names(), words));
        if (label.isEmpty()) {
            if (!anArticle) {
                preface.add(words);
            }
        } else {
            append(words);
        }
    }

    private void append(String words) {
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        }
    }

    private void finish() {
        if (!label.isEmpty() && !text.isEmpty()) {
            pieces.add(new ParsedFile.Piece(startLine, label, startHeadings, text.toString()));
        }
        label = "";
        text.setLength(0);
    }

    /** A line after the head, kept for files that have no articles. */
    record BodyLine(int line, boolean heading, List<String> headings, String text) {}
}
