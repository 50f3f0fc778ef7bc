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

    private @Nullable SimulatedCard card;
    private boolean found;
    private boolean selected;
    private boolean read;

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

    synchronized Optional<SimulatedCard> card() {
        return Optional.ofNullable(card);
    }

    synchronized byte[] answer(SdtCommand command) {
        return switch (command) {
            case STATUS -> ok(NOTHING);
            case RESET -> {
                found = false;
                selected = false;
                read = false;
                yield ok(NOTHING);
            }
            case SAM_ID -> ok(SAM.bytes());
            case FIND -> find();
            case SELECT -> select();
            case READ -> read(NOTHING);
            case READ_WITH_FINGERPRINT -> read(new byte[] {0, 0});
            case READ_EXTRA_ADDRESS ->
                SdtFrames.reply(isSelected() ? StatusWord.EMPTY : StatusWord.READ_FAILED, NOTHING);
            case READ_MANAGEMENT_NUMBER -> isSelected() ? ok(serial()) : failed(StatusWord.READ_FAILED);
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

    private byte[] read(byte[] fingerprintLength) {
        if (card == null || !isSelected()) {
            return failed(StatusWord.READ_FAILED);
        }
        read = true;
        byte[] plain = CardData.encode(card.text(), card.photo());
        if (fingerprintLength.length == 0) {
            return ok(plain);
        }
        // The third length stands behind the first two.
        byte[] data = new byte[plain.length + fingerprintLength.length];
        System.arraycopy(plain, 0, data, 0, 4);
        System.arraycopy(fingerprintLength, 0, data, 4, fingerprintLength.length);
        System.arraycopy(plain, 4, data, 4 + fingerprintLength.length, plain.length - 4);
        return ok(data);
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
