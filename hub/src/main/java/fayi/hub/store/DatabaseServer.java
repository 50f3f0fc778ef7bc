package fayi.hub.store;

/** The server on which a database lies: one that runs anyway, or one that the hub runs itself and ends with itself. */
public interface DatabaseServer extends AutoCloseable {
    /** Where the database is. */
    DatabaseAddress address();

    @Override
    void close();

    /** A server that others run. */
    static DatabaseServer at(DatabaseAddress address) {
        return new DatabaseServer() {
            @Override
            public DatabaseAddress address() {
                return address;
            }

            @Override
            public void close() {
                // Those who run it end it.
            }
        };
    }
}
