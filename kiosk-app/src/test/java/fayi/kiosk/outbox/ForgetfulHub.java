package fayi.kiosk.outbox;

import fayi.kiosk.hublink.HubLinkException;
import fayi.protocol.MatterReceipt;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The hub's promise as a courier sees it: one matter a key, however often it is brought; and its bad days. */
final class ForgetfulHub implements Courier {
    /** How the hub is today. */
    enum Day {
        GOOD,
        /** Takes the submission; its answer is lost. */
        ANSWER_LOST,
        DOWN
    }

    private final Map<UUID, byte[]> matters = new LinkedHashMap<>();
    private volatile Day day = Day.GOOD;

    void day(Day today) {
        day = today;
    }

    @Override
    public MatterReceipt deliver(UUID key, byte[] sealed) throws HubLinkException {
        if (day == Day.DOWN) {
            throw new HubLinkException.Unreachable("the hub is down", null);
        }
        synchronized (matters) {
            matters.putIfAbsent(key, sealed.clone());
        }
        if (day == Day.ANSWER_LOST) {
            throw new HubLinkException.Unreachable("the answer is lost", null);
        }
        return receipt(key);
    }

    static MatterReceipt receipt(UUID key) {
        return new MatterReceipt(
                "FY-" + key,
                ZonedDateTime.parse("2026-03-01T09:00:00+08:00"),
                "演示法律援助中心",
                "七天内给您答复。",
                LocalDate.parse("2026-03-08"));
    }

    Map<UUID, byte[]> matters() {
        synchronized (matters) {
            return new LinkedHashMap<>(matters);
        }
    }
}
