package fayi.hub.store;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** The packs of content that were published, and their bytes in pieces. Whose signatures they need is not asked here. Thread-safe. */
public final class PublishedPackStore {
    private static final RowMapper<PublishedPack> PACK = (row, context) -> new PublishedPack(
            row.getLong("counter"), row.getBytes("manifest"), row.getBytes("signatures"), row.getBoolean("complete"));

    private final Database database;

    /** In {@code database}. */
    public PublishedPackStore(Database database) {
        this.database = database;
    }

    /** The complete pack with the highest counter. */
    public Optional<PublishedPack> newest() {
        return database.jdbi()
                .withHandle(handle ->
                        one(handle.createQuery("SELECT * FROM pack WHERE complete ORDER BY counter DESC LIMIT 1")));
    }

    /** The pack with this counter, complete or not. */
    public Optional<PublishedPack> find(long counter) {
        return database.jdbi()
                .withHandle(handle -> one(handle.createQuery("SELECT * FROM pack WHERE counter = :counter")
                        .bind("counter", counter)));
    }

    /** The highest counter of a complete pack, 0 for none. */
    public long highest() {
        return newest().map(PublishedPack::counter).orElse(0L);
    }

    /** Notes a pack whose bytes come later; one with the same counter that is not complete gives way. */
    public void offer(long counter, byte[] manifest, byte[] signatures, Instant now) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO pack (counter, manifest, signatures, published_at)
                        VALUES (:counter, :manifest, :signatures, :now)
                        ON CONFLICT (counter) DO UPDATE
                        SET manifest = :manifest, signatures = :signatures, published_at = :now
                        WHERE NOT pack.complete
                        """)
                        .bind("counter", counter)
                        .bind("manifest", manifest)
                        .bind("signatures", signatures)
                        .bind("now", now)
                        .execute());
    }

    /**
     * From now on this pack is what stations are offered, unless there is a higher one. False when another has taken its place
     * meanwhile.
     */
    public boolean complete(long counter, byte[] manifest) {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate(
                                        "UPDATE pack SET complete = true WHERE counter = :counter AND manifest = :manifest")
                                .bind("counter", counter)
                                .bind("manifest", manifest)
                                .execute()
                        == 1);
    }

    /** How many bytes of a file are here. */
    public long held(String sha256) {
        return database.jdbi().withHandle(handle -> held(handle, sha256));
    }

    /** Adds a piece if exactly {@code from} bytes are here; false when not. */
    public boolean append(String sha256, long from, byte[] piece) {
        return database.jdbi().inTransaction(handle -> {
            // Two who publish the same bytes at once take turns.
            handle.createQuery("SELECT pg_advisory_xact_lock(hashtext(:sha256))")
                    .bind("sha256", sha256)
                    .mapTo(String.class)
                    .list();
            if (held(handle, sha256) != from) {
                return false;
            }
            handle.createUpdate("INSERT INTO pack_piece (sha256, start, content) VALUES (:sha256, :start, :content)")
                    .bind("sha256", sha256)
                    .bind("start", from)
                    .bind("content", piece)
                    .execute();
            return true;
        });
    }

    /** The bytes of a file from {@code from} on, at most {@code most} of them. */
    public byte[] read(String sha256, long from, int most) {
        List<byte[]> pieces = database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        SELECT substring(content FROM greatest(1, :from - start + 1)::int) FROM pack_piece
                        WHERE sha256 = :sha256 AND start + length(content) > :from AND start < :from + :most ORDER BY start
                        """)
                        .bind("sha256", sha256)
                        .bind("from", from)
                        .bind("most", most)
                        .mapTo(byte[].class)
                        .list());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pieces.forEach(bytes::writeBytes);
        byte[] read = bytes.toByteArray();
        return read.length <= most ? read : java.util.Arrays.copyOf(read, most);
    }

    /** Removes the bytes of a file that turned out wrong. */
    public void drop(String sha256) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM pack_piece WHERE sha256 = :sha256")
                        .bind("sha256", sha256)
                        .execute());
    }

    private static long held(Handle handle, String sha256) {
        return handle.createQuery("SELECT coalesce(sum(length(content)), 0) FROM pack_piece WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .one();
    }

    private static Optional<PublishedPack> one(Query query) {
        return query.map(PACK).findOne();
    }
}
