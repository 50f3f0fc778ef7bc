package fayi.kiosk.outbox;

import fayi.protocol.MatterReceipt;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox's database, {@code outbox.db}: SQLite with a write-ahead log, every change on the disk before it counts.
 * Deleted content is overwritten with zeros, though it was sealed. Thread-safe.
 */
final class OutboxStore implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    private OutboxStore(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static OutboxStore open(Path dataDirectory) throws OutboxException {
        Path file = dataDirectory.resolve("outbox.db");
        try {
            makePrivate(file);
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try {
                prepare(connection);
                return new OutboxStore(file, connection);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (IOException | SQLException failure) {
            throw failed(file, failure);
        }
    }

    private static void makePrivate(Path file) throws IOException {
        Files.createDirectories(
                file.toAbsolutePath().resolveSibling(""),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            // SQLite gives its log files the mode of the database.
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException kept) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("CREATE TABLE IF NOT EXISTS parcel (number INTEGER PRIMARY KEY AUTOINCREMENT,"
                    + " key TEXT NOT NULL UNIQUE, local_number TEXT NOT NULL UNIQUE, accepted_at TEXT NOT NULL,"
                    + " sealed BLOB NOT NULL, refusal TEXT)");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS receipt (key TEXT PRIMARY KEY, intake_number TEXT NOT NULL,"
                            + " accepted_at TEXT NOT NULL, office TEXT NOT NULL, next_step TEXT NOT NULL, due_by TEXT NOT NULL)");
            statement.execute("CREATE TABLE IF NOT EXISTS day (date TEXT PRIMARY KEY, last INTEGER NOT NULL)");
            // What the hub refused may be taken after a repair there: it is offered once more at each start.
            statement.execute("UPDATE parcel SET refusal = NULL");
        }
    }

    /** The next count of {@code date}, never given twice. */
    synchronized int nextCount(LocalDate date) throws OutboxException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO day VALUES (?, 1) ON CONFLICT (date) DO UPDATE SET last = last + 1 RETURNING last")) {
            statement.setString(1, date.toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    /** Keeps a parcel; one that is kept or delivered already changes nothing. */
    synchronized void put(UUID key, String localNumber, byte[] sealed, Instant acceptedAt) throws OutboxException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO parcel (key, local_number, accepted_at, sealed) SELECT ?1, ?2, ?3, ?4"
                        + " WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE key = ?1) ON CONFLICT (key) DO NOTHING")) {
            statement.setString(1, key.toString());
            statement.setString(2, localNumber);
            statement.setString(3, acceptedAt.toString());
            statement.setBytes(4, sealed);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    /** The oldest parcel younger than {@code order} that the hub has not refused. */
    synchronized Optional<Parcel> nextAfter(long order) throws OutboxException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT number, key, sealed FROM parcel"
                + " WHERE number > ? AND refusal IS NULL ORDER BY number LIMIT 1")) {
            statement.setLong(1, order);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Parcel(row.getLong(1), UUID.fromString(row.getString(2)), row.getBytes(3)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    /** The parcel goes, its receipt stays: both or neither. */
    synchronized void delivered(UUID key, MatterReceipt receipt) throws OutboxException {
        try {
            connection.setAutoCommit(false);
            try {
                insertReceipt(key, receipt);
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM parcel WHERE key = ?")) {
                    delete.setString(1, key.toString());
                    delete.executeUpdate();
                }
                connection.commit();
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    private void insertReceipt(UUID key, MatterReceipt receipt) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO receipt VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, key.toString());
            insert.setString(2, receipt.intakeNumber());
            insert.setString(3, receipt.acceptedAt().toString());
            insert.setString(4, receipt.office());
            insert.setString(5, receipt.nextStep());
            insert.setString(6, receipt.dueBy().toString());
            insert.executeUpdate();
        }
    }

    /** Gives the space of delivered parcels back and empties the log. */
    synchronized void tidy() throws OutboxException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM parcel")) {
                if (!row.next() || row.getInt(1) > 0) {
                    return;
                }
            }
            statement.execute("VACUUM");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    /** The hub will not take this parcel: it stays, out of the way of the others. */
    synchronized void refused(UUID key, String problem) throws OutboxException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE parcel SET refusal = ? WHERE key = ?")) {
            statement.setString(1, problem);
            statement.setString(2, key.toString());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    synchronized Optional<MatterReceipt> receipt(UUID key) throws OutboxException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT intake_number, accepted_at, office, next_step, due_by FROM receipt WHERE key = ?")) {
            statement.setString(1, key.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new MatterReceipt(
                                row.getString(1),
                                ZonedDateTime.parse(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                LocalDate.parse(row.getString(5))))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    /** How many parcels wait, those the hub refused among them. */
    synchronized int pending() throws OutboxException {
        return count("SELECT count(*) FROM parcel");
    }

    /** How many the hub refused. */
    synchronized int refused() throws OutboxException {
        return count("SELECT count(*) FROM parcel WHERE refusal IS NOT NULL");
    }

    private int count(String query) throws OutboxException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    @Override
    public synchronized void close() throws OutboxException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw failed(file, failure);
        }
    }

    private static OutboxException failed(Path file, Exception failure) {
        return new OutboxException(
                file + " cannot be used: check free space and the health of the disk; keep the file, it may hold"
                        + " submissions that the hub does not have yet",
                failure);
    }
}
