package fayi.device.card.sdt;

import fayi.device.card.IdCard;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The data of a successful read: the lengths of text and photo (two bytes each, big-endian), then both. Pure. */
public final class CardData {
    /** Size of a photo, undecoded. */
    public static final int PHOTO_SIZE = 1024;

    private static final int HEAD = 4;

    private CardData() {}

    /**
     * What a reply to {@link SdtCommand#READ} says. Overwrites its own copies; the caller overwrites {@code data}.
     *
     * @throws UnreadableCardException when the lengths do not agree or the text has no meaning
     */
    public static IdCard decode(byte[] data) throws UnreadableCardException {
        if (data.length < HEAD) {
            throw new UnreadableCardException("length");
        }
        ByteBuffer numbers = ByteBuffer.wrap(data);
        int textLength = Short.toUnsignedInt(numbers.getShort());
        int photoLength = Short.toUnsignedInt(numbers.getShort());
        if (data.length != HEAD + textLength + photoLength) {
            throw new UnreadableCardException("length");
        }
        byte[] text = Arrays.copyOfRange(data, HEAD, HEAD + textLength);
        try {
            return CardTextCodec.decode(text, Arrays.copyOfRange(data, HEAD + textLength, data.length));
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /** The data of a reply to {@link SdtCommand#READ}. */
    public static byte[] encode(byte[] text, byte[] photo) {
        return ByteBuffer.allocate(HEAD + text.length + photo.length)
                .putShort((short) text.length)
                .putShort((short) photo.length)
                .put(text)
                .put(photo)
                .array();
    }
}
