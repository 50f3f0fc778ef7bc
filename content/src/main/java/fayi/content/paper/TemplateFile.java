package fayi.content.paper;

import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of papers, with the shared parts that they take in: {@code {{>name}}} stands for
 * {@code papers/part/name.html} and nothing else.
 */
public final class TemplateFile {
    private static final Pattern PART = Pattern.compile("\\{\\{>\\s*([^}]*?)\\s*\\}\\}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final ContentSource source;

    /** Files of {@code source}. */
    public TemplateFile(ContentSource source) {
        this.source = source;
    }

    /** Where the paper with this id stands. */
    public static String path(String id) {
        return "papers/" + id + ".html";
    }

    /**
     * The text of the paper with this id and all its parts.
     *
     * @throws ContentException when a file is missing, takes a value in unescaped, or takes itself in
     */
    public String whole(String id) {
        return whole(path(id), new ArrayList<>());
    }

    private String whole(String path, List<String> within) {
        String text = source.read(path)
                .orElseThrow(() -> new ContentException(
                        path, 0, "there is no such file in the content", "Add it, or correct the name."));
        refuse(path, text, "{{{", "a value is taken in unescaped", "Write {{value}} in two braces.");
        refuse(path, text, "{{&", "a value is taken in unescaped", "Write {{value}}.");
        refuse(path, text, "{{=", "the braces are exchanged for others", "Keep {{ and }}.");
        Matcher part = PART.matcher(text);
        StringBuilder whole = new StringBuilder();
        while (part.find()) {
            int line = line(text, part.start());
            String name = part.group(1);
            String partPath = "papers/part/" + name + ".html";
            if (!NAME.matcher(name).matches() || source.read(partPath).isEmpty()) {
                throw new ContentException(path, line, "there is no part '" + name + "'", "Add papers/part/NAME.html.");
            }
            if (within.contains(partPath)) {
                throw new ContentException(path, line, "the part '" + name + "' takes itself in", "Break the circle.");
            }
            List<String> deeper = new ArrayList<>(within);
            deeper.add(partPath);
            part.appendReplacement(whole, Matcher.quoteReplacement(whole(partPath, deeper)));
        }
        return part.appendTail(whole).toString();
    }

    private static void refuse(String path, String text, String braces, String problem, String remedy) {
        int at = text.indexOf(braces);
        if (at >= 0) {
            throw new ContentException(path, line(text, at), problem, remedy);
        }
    }

    private static int line(String text, int at) {
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }
}
