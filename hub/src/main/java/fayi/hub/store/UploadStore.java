package fayi.hub.store;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The bytes of submissions as they arrive, and the one step that makes a matter of them. A row lock on the upload makes
 * sure that a key never becomes two matters, on whichever nodes its pieces arrive. Thread-safe.
 */
public final class UploadStore {
    private final Database database;

    /** Makes a matter of the complete sealed bytes; what it throws leaves the bytes as they are. */
    @FunctionalInterface
    public interface Opening {
        /** The matter in {@code sealed}. */
        NewMatter open(byte[] sealed);
    }

    /** In {@code database}. */
    public UploadStore(Database database) {
        this.database = database;
    }

    /** How far the submission {@code key} is. */
    public Optional<UploadRecord> find(UUID key) {
        return database.jdbi().withHandle(handle -> find(handle, key, ""));
    }

    /**
     * Notes an offer, unless its key is known. A known key of the same station whose bytes are others, and of which no
     * matter was made, begins anew.
     */
    public UploadRecord offer(UUID key, String stationId, long bytes, String sha256, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO upload (key, station_id, bytes, sha256, offered_at)
                            VALUES (:key, :station, :bytes, :sha256, :now)
                            ON CONFLICT (key) DO UPDATE SET offered_at = :now
                            WHERE upload.matter_id IS NULL AND upload.station_id = :station
                            """)
                    .bind("key", key)
                    .bind("station", stationId)
                    .bind("bytes", bytes)
                    .bind("sha256", sha256)
                    .bind("now", now)
                    .execute();
            UploadRecord upload = locked(handle, key);
            boolean other = upload.bytes() != bytes || !upload.sha256().equals(sha256);
            if (upload.stationId().equals(stationId) && upload.matter().isEmpty() && other) {
                handle.createUpdate("UPDATE upload SET bytes = :bytes, sha256 = :sha256 WHERE key = :key")
                        .bind("key", key)
                        .bind("bytes", bytes)
                        .bind("sha256", sha256)
                        .execute();
                dropBytes(handle, key);
                return locked(handle, key);
            }
            return upload;
        });
    }

    /** Adds {@code piece} if exactly {@code start} bytes are here and it fits; false when not. */
    public boolean append(UUID key, long start, byte[] piece) {
        return database.jdbi().inTransaction(handle -> {
            int moved = handle.createUpdate("""
                            UPDATE upload SET held = held + :length
                            WHERE key = :key AND held = :start AND held + :length <= bytes AND matter_id IS NULL
                            """)
                    .bind("key", key)
                    .bind("start", start)
                    .bind("length", piece.length)
                    .execute();
            if (moved == 1 && piece.length > 0) {
                handle.createUpdate("INSERT INTO upload_piece (key, start, content) VALUES (:key, :start, :content)")
                        .bind("key", key)
                        .bind("start", start)
                        .bind("content", piece)
                        .execute();
            }
            return moved == 1;
        });
    }

    /**
     * Makes the matter of a complete upload in one transaction, once: a second caller waits and gets the first one's.
     * Bytes whose digest is wrong are dropped, and the state says that none are held.
     */
    public UploadRecord complete(UUID key, Opening opening, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            UploadRecord upload = locked(handle, key);
            if (!upload.isComplete()) {
                return upload;
            }
            byte[] sealed = bytes(handle, key);
            if (!sha256(sealed).equals(upload.sha256())) {
                dropBytes(handle, key);
                return locked(handle, key);
            }
            long matter = MatterStore.insert(handle, opening.open(sealed));
            handle.createUpdate("UPDATE upload SET matter_id = :matter WHERE key = :key")
                    .bind("matter", matter)
                    .bind("key", key)
                    .execute();
            handle.createUpdate("DELETE FROM upload_piece WHERE key = :key")
                    .bind("key", key)
                    .execute();
            TicketStore.linkMatter(handle, key, matter, now);
            return locked(handle, key);
        });
    }

    /**
     * Drops what was begun and not offered again since {@code before}. A station that has it still offers it anew. What is
     * complete stays, also when it could not be read: a technician may mend that.
     */
    public void forgetUnfinished(Instant before) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "DELETE FROM upload WHERE matter_id IS NULL AND held < bytes AND offered_at < :before")
                        .bind("before", before)
                        .execute());
    }

    private static UploadRecord locked(Handle handle, UUID key) {
        return find(handle, key, " FOR UPDATE").orElseThrow();
    }

    private static Optional<UploadRecord> find(Handle handle, UUID key, String lock) {
        return handle.createQuery("SELECT * FROM upload WHERE key = :key" + lock)
                .bind("key", key)
                .map((row, context) -> new UploadRecord(
                        key,
                        row.getString("station_id"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        row.getLong("held"),
                        Optional.empty()))
                .findOne()
                .map(upload -> new UploadRecord(
                        key,
                        upload.stationId(),
                        upload.bytes(),
                        upload.sha256(),
                        upload.held(),
                        MatterStore.byKey(handle, key)));
    }

    private static void dropBytes(Handle handle, UUID key) {
        handle.createUpdate("DELETE FROM upload_piece WHERE key = :key")
                .bind("key", key)
                .execute();
        handle.createUpdate("UPDATE upload SET held = 0 WHERE key = :key")
                .bind("key", key)
                .execute();
    }

    private static byte[] bytes(Handle handle, UUID key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        handle.createQuery("SELECT content FROM upload_piece WHERE key = :key ORDER BY start")
                .bind("key", key)
                .mapTo(byte[].class)
                .forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
