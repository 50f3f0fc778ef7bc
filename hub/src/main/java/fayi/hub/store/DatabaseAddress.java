package fayi.hub.store;

/**
 * Where the database is and how to enter it.
 *
 * @param url {@code jdbc:postgresql://host:port/name}
 * @param connections at most, for this node
 */
public record DatabaseAddress(String url, String user, String password, int connections) {
    @Override
    public String toString() {
        return "DatabaseAddress[" + url + "]";
    }
}
