package fayi.device.smartcard.pcsc;

import fayi.device.DeviceException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A card under power, and nobody else's. Used by one thread. */
final class CardConnection implements CardWire {
    private static final Logger LOG = LoggerFactory.getLogger(CardConnection.class);
    /** The longest answer to a short command (ISO 7816-4, 5.1): 256 bytes and the status word. */
    private static final int LONGEST = 258;

    private final Card card;
    private final CardChannel channel;

    private CardConnection(Card card) {
        this.card = card;
        this.channel = card.getBasicChannel();
    }

    static CardConnection of(Card card) throws CardException {
        try {
            card.beginExclusive();
        } catch (CardException failure) {
            card.disconnect(false);
            throw failure;
        }
        return new CardConnection(card);
    }

    @Override
    public byte[] transmit(byte[] command) throws DeviceException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST);
        try {
            int length = channel.transmit(ByteBuffer.wrap(command), answer);
            return Arrays.copyOf(answer.array(), length);
        } catch (CardException failure) {
            throw PcscFailure.of(failure);
        } catch (IllegalArgumentException empty) {
            // Some readers answer nothing at all, without an error, when the card is being pulled; the provider trips
            // over it.
            throw PcscFailure.mute();
        } finally {
            Arrays.fill(answer.array(), (byte) 0);
        }
    }

    /**
     * Lets go of the card. It is not reset: pcscd takes its power soon after, and a reset of a card that is just being pulled
     * makes pcscd 1.9 miss the next one.
     */
    void close() {
        try {
            card.endExclusive();
        } catch (CardException | IllegalStateException gone) {
            LOG.debug("card-gone");
        }
        try {
            card.disconnect(false);
        } catch (CardException gone) {
            LOG.debug("card-gone");
        }
    }
}
