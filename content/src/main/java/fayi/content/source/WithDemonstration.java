package fayi.content.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Content with the demonstration's directory where it has none of its own. For a station that is started for demonstration,
 * and never in the field: nobody in it exists.
 */
public final class WithDemonstration implements ContentSource {
    private static final String DIRECTORY = "directory.yaml";

    private final ContentSource content;
    private final ContentSource demonstration;

    /** {@code content} as it is, but for what it lacks. */
    public WithDemonstration(ContentSource content, ContentSource demonstration) {
        this.content = content;
        this.demonstration = demonstration;
    }

    @Override
    public Optional<String> read(String path) {
        Optional<String> own = content.read(path);
        return own.isPresent() || !path.equals(DIRECTORY) ? own : demonstration.read(path);
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return content.bytes(path);
    }

    @Override
    public Optional<Path> file(String path) {
        return content.file(path);
    }
}
