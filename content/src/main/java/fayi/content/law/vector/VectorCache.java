package fayi.content.law.vector;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Vectors that were computed once, by the hash of their text, in one file that only grows. An import that was interrupted, or
 * one over a folder that changed a little, computes only what is not here. One thread at a time.
 */
public final class VectorCache implements AutoCloseable {
    private static final int HASH = 16;

    private final Map<String, byte[]> known;
    private final DataOutputStream file;
    private final MessageDigest digest;

    private VectorCache(Map<String, byte[]> known, DataOutputStream file, MessageDigest digest) {
        this.known = known;
        this.file = file;
        this.digest = digest;
    }

    /** Opens the cache, empty where there is none; a record that was cut off is dropped. */
    public static VectorCache open(Path path) throws IOException {
        Map<String, byte[]> known = new HashMap<>();
        if (Files.exists(path)) {
            long whole = readAll(path, known);
            try (RandomAccessFile cut = new RandomAccessFile(path.toFile(), "rw")) {
                cut.setLength(whole);
            }
        }
        DataOutputStream file = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
        try {
            return new VectorCache(known, file, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static long readAll(Path path, Map<String, byte[]> known) throws IOException {
        long whole = 0;
        try (DataInputStream file = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            byte[] hash = new byte[HASH];
            while (true) {
                byte[] vector = new byte[Embedder.DIMENSION];
                file.readFully(hash);
                file.readFully(vector);
                known.put(key(hash), vector);
                whole += HASH + Embedder.DIMENSION;
            }
        } catch (EOFException end) {
            return whole;
        }
    }

    /** The vector of {@code text}, when it was computed before. */
    public Optional<byte[]> find(String text) {
        return Optional.ofNullable(known.get(key(hash(text))));
    }

    /**
     * The vector of {@code text}, which was computed before.
     *
     * @throws IllegalStateException when it was not
     */
    public byte[] get(String text) {
        return find(text).orElseThrow(() -> new IllegalStateException("a text has no vector yet"));
    }

    /** Keeps the vector of {@code text}; safe on disk after the next {@link #flush}. */
    public void put(String text, byte[] vector) throws IOException {
        byte[] hash = hash(text);
        if (known.put(key(hash), vector) == null) {
            file.write(hash);
            file.write(vector);
        }
    }

    /** Writes to disk what was put. */
    public void flush() throws IOException {
        file.flush();
    }

    private byte[] hash(String text) {
        return java.util.Arrays.copyOf(digest.digest(text.getBytes(StandardCharsets.UTF_8)), HASH);
    }

    private static String key(byte[] hash) {
        return new String(hash, 0, HASH, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
