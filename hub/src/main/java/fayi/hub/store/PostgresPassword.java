package fayi.hub.store;

import fayi.hub.security.Digests;
import fayi.hub.security.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * With which the hub enters its own database server.
 *
 * @param file beside the data directory, readable by the hub's account only
 */
record PostgresPassword(Path file, String password) {
    /** The server's one account. */
    static final String USER = "postgres";

    private static final int BYTES = 24;
    private static final int CONNECTIONS = 8;

    /** The one of this data directory; made when there is none. */
    static PostgresPassword of(Path dataDirectory) throws IOException {
        Path file = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".password");
        if (!Files.exists(file)) {
            SecretFile.write(file, Digests.randomHex(BYTES));
        }
        return new PostgresPassword(file, SecretFile.read(file).strip());
    }

    /** Where the database {@code name} of the server on this port is entered. */
    DatabaseAddress address(int port, String name) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, password, CONNECTIONS);
    }

    @Override
    public String toString() {
        return "PostgresPassword[" + file + "]";
    }
}
