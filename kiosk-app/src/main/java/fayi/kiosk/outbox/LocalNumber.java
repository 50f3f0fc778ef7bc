package fayi.kiosk.outbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The form of the number a station gives before the hub answers: {@code L}, the station, the day, and a count. */
final class LocalNumber {
    private static final int STATION_LENGTH = 6;

    private final String station;

    LocalNumber(String stationId) {
        String letters = stationId.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        this.station = letters.substring(Math.max(0, letters.length() - STATION_LENGTH));
    }

    String of(LocalDate day, int count) {
        return String.format(Locale.ROOT, "L%s-%s-%03d", station, day.format(DateTimeFormatter.BASIC_ISO_DATE), count);
    }
}
