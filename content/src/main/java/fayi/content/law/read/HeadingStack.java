package fayi.content.law.read;

import java.util.ArrayList;
import java.util.List;

/** The part, chapter and section in which a reader of the file is. */
final class HeadingStack {
    private static final int DEEPEST = 6;
    private static final int LONGEST = 60;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int depth, String name) {}

    /** A Markdown heading of {@code level} 1 to 6. */
    void enter(int level, String name) {
        // A plain chapter line has its own depth; mixing both in one file keeps the order of part, chapter, section.
        push(isChapterLine(name) ? depthOf(name) : 10 + level, name);
    }

    /** A plain line such as 第一章 总则. */
    void enterChapter(String name) {
        push(depthOf(name), name);
    }

    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    private void push(int depth, String name) {
        while (!entries.isEmpty() && entries.get(entries.size() - 1).depth() >= depth) {
            entries.remove(entries.size() - 1);
        }
        if (entries.size() < DEEPEST) {
            entries.add(new Entry(depth, name.length() > LONGEST ? name.substring(0, LONGEST) : name));
        }
    }

    private static boolean isChapterLine(String name) {
        return name.matches("^第[^ ]{1,7}(分编|编|章|节).*") || name.matches("^附 ?则$");
    }

    private static int depthOf(String name) {
        String first = name.split(" ", 2)[0];
        if (first.contains("分编")) {
            return 2;
        }
        if (first.contains("编")) {
            return 1;
        }
        return first.contains("节") ? 4 : 3;
    }
}
