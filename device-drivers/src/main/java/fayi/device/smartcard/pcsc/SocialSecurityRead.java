package fayi.device.smartcard.pcsc;

import fayi.device.DeviceException;
import fayi.device.smartcard.SocialSecurityCard;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** Reads a social security card, record after record; tells a card of another kind from one that is blocked or damaged. */
final class SocialSecurityRead {
    /** The name of the application: sx1.sh.社会保障 in GB 18030. */
    private static final byte[] APPLICATION = HexFormat.of().parseHex("7378312E73682EC9E7BBE1B1A3D5CF");

    private static final int RECORD_NOT_FOUND = 0x6A83;

    private final CardExchange exchange;

    SocialSecurityRead(CardWire wire) {
        this.exchange = new CardExchange(wire);
    }

    /** Reads the whole card. Overwrites its copies of what the card said. */
    SocialSecurityCard read() throws DeviceException {
        Map<CardField, byte[]> records = new EnumMap<>(CardField.class);
        try {
            CardAnswer application = exchange.selectByName(APPLICATION);
            if (!application.isDone()) {
                throw isBlocked(application) ? blocked() : another();
            }
            for (CardField.CardFile file : CardField.CardFile.values()) {
                require(exchange.selectFile(file.id()));
                for (CardField field : file.fields()) {
                    CardAnswer answer = exchange.readRecord(field.record(), CardField.HEAD + field.size());
                    if (answer.status() != RECORD_NOT_FOUND) {
                        require(answer);
                        records.put(field, answer.data());
                    }
                }
            }
            return SocialSecurityCodec.decode(records);
        } catch (UnreadableCardException meaningless) {
            throw unreadable();
        } finally {
            records.values().forEach(record -> Arrays.fill(record, (byte) 0));
        }
    }

    private static void require(CardAnswer answer) throws DeviceException {
        if (!answer.isDone()) {
            answer.wipe();
            throw isBlocked(answer) ? blocked() : unreadable();
        }
    }

    /** ISO 7816-4, 5.1.3: 6283; LD/T 32.5 as PBOC: 6A81 for a blocked card, 9303 for an application blocked for good. */
    private static boolean isBlocked(CardAnswer answer) {
        return switch (answer.status()) {
            case 0x6283, 0x6A81, 0x9303 -> true;
            default -> false;
        };
    }

    private static DeviceException another() {
        return PcscFailure.refused(
                "not-a-social-security-card", false, "Use a social security card, or type the data in.");
    }

    private static DeviceException blocked() {
        return PcscFailure.refused(
                "card-blocked", false, "The social security office or the bank that issued the card unblocks it.");
    }

    private static DeviceException unreadable() {
        return PcscFailure.refused(
                "card-unreadable", true, "Try once more, then another card; if all fail, replace the reader.");
    }
}
