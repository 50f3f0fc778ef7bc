package fayi.hub.store;

/** Holds a node to the keys with which this database was written. */
public final class KeyCheckStore {
    private final Database database;

    /** In {@code database}. */
    public KeyCheckStore(Database database) {
        this.database = database;
    }

    /**
     * Notes the keys at the first start and compares them at every later one.
     *
     * @throws DatabaseUnavailableException when the database belongs to other keys
     */
    public void require(String thumbprint) {
        String known = database.jdbi().withHandle(handle -> {
            handle.createUpdate("INSERT INTO key_check (thumbprint) VALUES (:thumbprint) ON CONFLICT DO NOTHING")
                    .bind("thumbprint", thumbprint)
                    .execute();
            return handle.createQuery("SELECT thumbprint FROM key_check")
                    .mapTo(String.class)
                    .one();
        });
        if (!known.equals(thumbprint)) {
            throw new DatabaseUnavailableException(
                    "This database was written with other keys. Copy the directory keys of its first hub into the data "
                            + "directory of this one.");
        }
    }
}
