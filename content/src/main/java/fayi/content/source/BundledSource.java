package fayi.content.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content that comes with the program. */
public final class BundledSource implements ContentSource {
    private static final String ROOT = "/fayi/content/";

    @Override
    public Optional<String> read(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        if (path.contains("..")) {
            return Optional.empty();
        }
        try (@Nullable InputStream stream = BundledSource.class.getResourceAsStream(ROOT + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the bundled file " + path, unreadable);
        }
    }
}
