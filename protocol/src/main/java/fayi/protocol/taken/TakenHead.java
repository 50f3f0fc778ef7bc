package fayi.protocol.taken;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What stands before the content inside the seal; hub/take/take.js reads it.
 *
 * @param kind {@code sheet} or {@code document}
 * @param from the station's name
 */
record TakenHead(String kind, String title, String from, ZonedDateTime madeAt, List<TakenAlong.Section> sections) {
    static TakenHead of(TakenAlong taken, String from, ZonedDateTime madeAt) {
        return taken instanceof TakenAlong.Sheet sheet
                ? new TakenHead("sheet", sheet.title(), from, madeAt, sheet.sections())
                : new TakenHead("document", taken.title(), from, madeAt, List.of());
    }

    @Override
    public String toString() {
        return "TakenHead[masked]";
    }
}
