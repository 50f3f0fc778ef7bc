package fayi.content.pack;

import fayi.content.source.ContentSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of a pack as content. A file whose bytes changed on the disk is not handed out. Any thread may read. */
public final class PackSource implements ContentSource {
    private final PackStore store;
    private final Map<String, PackFile> files;

    /** The files of {@code manifest}, which lie in {@code store}. */
    public PackSource(PackStore store, PackManifest manifest) {
        this.store = store;
        this.files = manifest.files().stream().collect(Collectors.toUnmodifiableMap(PackFile::path, file -> file));
    }

    @Override
    public Optional<String> read(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        PackFile file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = store.bytes(file.sha256()).orElseThrow(() -> new IOException("its bytes are gone"));
            if (!Digest.sha256(bytes).equals(file.sha256())) {
                throw new IOException("its bytes were changed on the disk");
            }
            return Optional.of(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + path + " of the pack", unreadable);
        }
    }

    @Override
    public Optional<Path> file(String path) {
        PackFile file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        try {
            if (!Digest.sha256(store.path(file)).equals(file.sha256())) {
                throw new IOException("its bytes were changed on the disk");
            }
            return Optional.of(store.path(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + path + " of the pack", unreadable);
        }
    }
}
