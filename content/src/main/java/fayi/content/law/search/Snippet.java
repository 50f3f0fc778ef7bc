package fayi.content.law.search;

import java.util.List;
import java.util.stream.Collectors;

/** A short piece of an article, of which some parts are marked because they are what was looked for. */
public record Snippet(List<Part> parts) {
    /** Keeps a list of its own. */
    public Snippet {
        parts = List.copyOf(parts);
    }

    /** A run of characters. */
    public record Part(String text, boolean marked) {}

    /** The words alone. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
