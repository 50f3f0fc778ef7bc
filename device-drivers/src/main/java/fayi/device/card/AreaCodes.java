package fayi.device.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The administrative divisions down to counties by their codes (GB/T 2260), as they stood on 30 June 2023. A number keeps the
 * code of the day on which it was given out; codes that have been abolished since answer with the divisions above them that
 * still exist, or with nothing. Immutable.
 */
public final class AreaCodes {
    private static final String RESOURCE = "area-codes.txt";
    private static final Pattern BEGINS_WITH_CODE = Pattern.compile("[0-9]{6}.*", Pattern.DOTALL);
    /** Residence permits of people from Taiwan begin so; GB/T 2260 has 710000. */
    private static final String TAIWAN_PERMIT = "830000";

    private static final String TAIWAN = "710000";

    private final Map<String, String> names;

    private AreaCodes(Map<String, String> names) {
        this.names = names;
    }

    /** The codes that come with the program. */
    public static AreaCodes standard() {
        try (InputStream stored = AreaCodes.class.getResourceAsStream(RESOURCE)) {
            if (stored == null) {
                throw new IllegalStateException(RESOURCE + " is not in the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stored, StandardCharsets.UTF_8));
            return new AreaCodes(lines.lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the number of a card was given out, by its first six digits; never fails. */
    public Area of(String idNumber) {
        if (!BEGINS_WITH_CODE.matcher(idNumber).matches()) {
            return Area.UNKNOWN;
        }
        String head = idNumber.substring(0, 6);
        String code = head.equals(TAIWAN_PERMIT) ? TAIWAN : head;
        String province = code.substring(0, 2) + "0000";
        String prefecture = code.substring(0, 4) + "00";
        return new Area(
                name(province),
                prefecture.equals(province) ? "" : name(prefecture),
                code.equals(prefecture) ? "" : name(code));
    }

    private String name(String code) {
        return names.getOrDefault(code, "");
    }
}
