package fayi.content.yaml;

/**
 * Where something was written.
 *
 * @param file its path in the content
 * @param line from 1 on, or 0 for the whole file
 */
public record FilePlace(String file, int line) {
    /** A mistake at this place. */
    public ContentException wrong(String problem, String remedy) {
        return new ContentException(file, line, problem, remedy);
    }
}
