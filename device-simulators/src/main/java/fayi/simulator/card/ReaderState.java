package fayi.simulator.card;

import fayi.device.card.sdt.CardData;
import fayi.device.card.sdt.SamId;
import fayi.device.card.sdt.SdtCommand;
import fayi.device.card.sdt.SdtFrames;
import fayi.device.card.sdt.StatusWord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader knows of its card, and how it answers each command. A card is found, selected, read; after a read it must
 * leave before a card is found again. Thread-safe: cards come and go on other threads than commands.
 */
final class ReaderState {
    private static final byte[] NOTHING = {};
    private static final byte[] FOUND = {0, 0, 0, 0};
    private static final SamId SAM = new SamId(5, 1, 20160331, 1234567, 987654321L);

    private static final int ADDRESS_CHARACTERS = 35;

    private @Nullable SimulatedCard card;
    private boolean found;
    private boolean selected;
    private boolean read;
    private boolean needsReset;

    synchronized void insert(SimulatedCard inserted) {
        remove();
        card = inserted;
    }

    synchronized void remove() {
        card = null;
        found = false;
        selected = false;
        read = false;
    }

    /** The security module finds itself broken until it is started anew. */
    synchronized void needsReset() {
        needsReset = true;
    }

    synchronized Optional<SimulatedCard> card() {
        return Optional.ofNullable(card);
    }

    synchronized byte[] answer(SdtCommand command) {
        return switch (command) {
            case STATUS -> failed(needsReset ? StatusWord.SELF_TEST_FAILED : StatusWord.OK);
            case RESET -> {
                needsReset = false;
                found = false;
                selected = false;
                read = false;
                yield ok(NOTHING);
            }
            case SAM_ID -> ok(SAM.bytes());
            case FIND -> find();
            case SELECT -> select();
            case READ -> read(false);
            case READ_WITH_FINGERPRINT -> read(true);
            case READ_EXTRA_ADDRESS -> extraAddress();
            case READ_MANAGEMENT_NUMBER -> isSelected() ? ok(serial()) : failed(StatusWord.READ_FAILED);
            case SPEED_115200, SPEED_57600, SPEED_38400, SPEED_19200, SPEED_9600 -> ok(NOTHING);
        };
    }

    private byte[] find() {
        if (card == null || read) {
            return failed(StatusWord.NO_CARD);
        }
        found = true;
        return SdtFrames.reply(StatusWord.CARD_FOUND, FOUND);
    }

    private byte[] select() {
        if (card == null || !found) {
            return failed(StatusWord.SELECT_FAILED);
        }
        selected = true;
        return ok(serial());
    }

    private byte[] read(boolean withFingerprint) {
        if (card == null || !isSelected()) {
            return failed(StatusWord.READ_FAILED);
        }
        read = true;
        return ok(
                withFingerprint
                        ? CardData.encode(card.text(), card.photo(), card.fingerprint())
                        : CardData.encode(card.text(), card.photo()));
    }

    private byte[] extraAddress() {
        if (card == null || !isSelected()) {
            return failed(StatusWord.READ_FAILED);
        }
        return card.newestAddress()
                .map(address -> ok((address + " ".repeat(Math.max(0, ADDRESS_CHARACTERS - address.length())))
                        .getBytes(StandardCharsets.UTF_16LE)))
                .orElseGet(() -> failed(StatusWord.EMPTY));
    }

    private boolean isSelected() {
        return card != null && selected;
    }

    private byte[] serial() {
        String id = card == null ? "" : card.id();
        return Arrays.copyOf(id.getBytes(StandardCharsets.US_ASCII), 8);
    }

    private static byte[] ok(byte[] data) {
        return SdtFrames.reply(StatusWord.OK, data);
    }

    private static byte[] failed(StatusWord status) {
        return SdtFrames.reply(status, NOTHING);
    }
}
