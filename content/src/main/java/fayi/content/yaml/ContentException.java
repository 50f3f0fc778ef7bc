package fayi.content.yaml;

/**
 * A file of content that cannot be used. The message names the file, the line, what is wrong and what to write instead;
 * it is meant for whoever writes content, never for a citizen.
 */
public final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;

    /**
     * A mistake at one place.
     *
     * @param line from 1 on, or 0 when the whole file is meant
     * @param remedy what to do about it
     */
    public ContentException(String file, int line, String problem, String remedy) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem + ". " + remedy);
        this.file = file;
        this.line = line;
    }

    /** The file that holds the mistake. */
    public String file() {
        return file;
    }

    /** The mistake's line from 1 on, or 0 for the whole file. */
    public int line() {
        return line;
    }
}
