package fayi.device.card.sdt;

import fayi.device.DeviceException;
import fayi.device.card.CardReading;
import fayi.device.card.IdCard;
import fayi.device.card.IdCardReader;
import java.time.Duration;

/** One card on the reader: selecting, reading, and telling a card that left from one that cannot be read. */
final class CardSession {
    private static final int TRIES = 3;
    private static final int BITS_PER_BYTE = 10;

    private final SdtLink link;
    private final int baud;
    private final SdtLink.Wanted wanted;

    CardSession(SdtLink link, int baud, SdtLink.Wanted wanted) {
        this.link = link;
        this.baud = baud;
        this.wanted = wanted;
    }

    /** Whether a card waits that has come since the last read. */
    boolean find() throws DeviceException {
        return succeeds(SdtCommand.FIND, StatusWord.CARD_FOUND);
    }

    /** Whether the card that was read or selected still lies there. */
    boolean isSelectedCardThere() throws DeviceException {
        return succeeds(SdtCommand.READ_MANAGEMENT_NUMBER, StatusWord.OK);
    }

    /** Reads the card that was found. */
    CardReading read() throws DeviceException {
        for (int i = 0; i < TRIES; i++) {
            if (succeeds(SdtCommand.SELECT, StatusWord.OK)) {
                Exchange exchange = link.exchange(SdtCommand.READ, wanted);
                try {
                    if (exchange.reply().is(StatusWord.OK)) {
                        return reading(exchange);
                    }
                    requireSound(exchange.reply());
                } finally {
                    exchange.reply().wipe();
                }
            }
            if (!isSelectedCardThere() && !find()) {
                throw new DeviceException.Refused(
                        IdCardReader.KIND, "card-removed", true, "Leave the card on the reader until it was read.");
            }
        }
        throw unreadable();
    }

    private CardReading reading(Exchange exchange) throws DeviceException {
        try {
            IdCard card = CardData.decode(exchange.reply().data());
            long floor = Duration.ofSeconds(1).toNanos() * exchange.frameBytes() * BITS_PER_BYTE / baud;
            return new CardReading(card, exchange.duration(), Duration.ofNanos(floor));
        } catch (UnreadableCardException meaningless) {
            throw unreadable();
        }
    }

    private boolean succeeds(SdtCommand command, StatusWord good) throws DeviceException {
        SdtReply reply = link.exchange(command, wanted).reply();
        try {
            requireSound(reply);
            return reply.is(good);
        } finally {
            reply.wipe();
        }
    }

    /** Refuses what no other card would change. */
    static void requireSound(SdtReply reply) throws DeviceException {
        String reason = switch (reply.status().orElse(StatusWord.UNKNOWN_ERROR)) {
            case SELF_TEST_FAILED -> "security-module-broken";
            case SAM_UNAUTHORISED -> "security-module-unauthorised";
            case NO_PERMISSION -> "reader-not-permitted";
            default -> "";
        };
        if (!reason.isEmpty()) {
            throw new DeviceException.Offline(IdCardReader.KIND, reason);
        }
    }

    private static DeviceException unreadable() {
        return new DeviceException.Refused(
                IdCardReader.KIND,
                "card-unreadable",
                false,
                "Try another card; if all fail, clean or replace the reader.");
    }
}
