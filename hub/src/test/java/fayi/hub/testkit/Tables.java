package fayi.hub.testkit;

import fayi.hub.store.DatabaseAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks into a hub's database from outside. */
public final class Tables {
    private Tables() {}

    /** How many rows {@code table} has; it may carry a condition. */
    public static int count(DatabaseAddress address, String table) {
        return Integer.parseInt(query(address, "SELECT count(*) FROM " + table).get(0));
    }

    /** Every row of every table as text, bytes in hexadecimal. */
    public static String text(DatabaseAddress address) {
        StringBuilder text = new StringBuilder();
        for (String table :
                query(address, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
            query(address, "SELECT t::text FROM " + table + " t")
                    .forEach(row -> text.append(row).append('\n'));
        }
        return text.toString();
    }

    /** {@code text} as it would look in {@link #text} within a column of bytes. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first column of each row. */
    public static List<String> query(DatabaseAddress address, String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }
}
