package fayi.device.card.sdt;

import fayi.device.card.IdCard;
import fayi.device.card.IdCardReader.FingerprintListener;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The data of a successful read: the lengths of text and photo (two bytes each, big-endian), then both; with a fingerprint a
 * third length behind the first two, and the fingerprint at the end. Pure.
 */
public final class CardData {
    /** Size of a photo, undecoded. */
    public static final int PHOTO_SIZE = 1024;

    private static final int LENGTH_SIZE = 2;

    private CardData() {}

    /**
     * What a reply to {@link SdtCommand#READ} says. Overwrites its own copies; the caller overwrites {@code data}.
     *
     * @throws UnreadableCardException when the lengths do not agree or the text has no meaning
     */
    public static IdCard decode(byte[] data) throws UnreadableCardException {
        int[] lengths = lengths(data, 2);
        return card(data, 2 * LENGTH_SIZE, lengths);
    }

    /**
     * What a reply to {@link SdtCommand#READ_WITH_FINGERPRINT} says; as {@link #decode}.
     *
     * @param fingerprint hears the fingerprint once the rest was understood; its bytes are overwritten when it returns
     */
    public static IdCard decodeWithFingerprint(byte[] data, FingerprintListener fingerprint)
            throws UnreadableCardException {
        int[] lengths = lengths(data, 3);
        IdCard card = card(data, 3 * LENGTH_SIZE, lengths);
        byte[] features = Arrays.copyOfRange(data, data.length - lengths[2], data.length);
        try {
            fingerprint.fingerprint(features);
        } finally {
            Arrays.fill(features, (byte) 0);
        }
        return card;
    }

    /** The data of a reply to {@link SdtCommand#READ}. */
    public static byte[] encode(byte[] text, byte[] photo) {
        return ByteBuffer.allocate(2 * LENGTH_SIZE + text.length + photo.length)
                .putShort((short) text.length)
                .putShort((short) photo.length)
                .put(text)
                .put(photo)
                .array();
    }

    /** The data of a reply to {@link SdtCommand#READ_WITH_FINGERPRINT}; no, 512 or 1,024 bytes of fingerprint. */
    public static byte[] encode(byte[] text, byte[] photo, byte[] fingerprint) {
        return ByteBuffer.allocate(3 * LENGTH_SIZE + text.length + photo.length + fingerprint.length)
                .putShort((short) text.length)
                .putShort((short) photo.length)
                .putShort((short) fingerprint.length)
                .put(text)
                .put(photo)
                .put(fingerprint)
                .array();
    }

    private static int[] lengths(byte[] data, int count) throws UnreadableCardException {
        int expected = count * LENGTH_SIZE;
        if (data.length < expected) {
            throw new UnreadableCardException("length");
        }
        ByteBuffer numbers = ByteBuffer.wrap(data);
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = Short.toUnsignedInt(numbers.getShort());
            expected += lengths[i];
        }
        if (data.length != expected) {
            throw new UnreadableCardException("length");
        }
        return lengths;
    }

    private static IdCard card(byte[] data, int textAt, int[] lengths) throws UnreadableCardException {
        int photoAt = textAt + lengths[0];
        byte[] text = Arrays.copyOfRange(data, textAt, photoAt);
        try {
            return CardTextCodec.decode(text, Arrays.copyOfRange(data, photoAt, photoAt + lengths[1]));
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }
}
