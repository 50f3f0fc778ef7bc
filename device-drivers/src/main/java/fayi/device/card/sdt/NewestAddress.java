package fayi.device.card.sdt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The answer to {@link SdtCommand#READ_EXTRA_ADDRESS}: UTF-16LE, padded with spaces, 70 bytes (one source). Pure. */
public final class NewestAddress {
    private NewestAddress() {}

    /** The address; empty when there is none, or none that is text. */
    public static Optional<String> decode(byte[] data) {
        try {
            String padded = StandardCharsets.UTF_16LE
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data))
                    .toString();
            String address = padded.replace('\0', ' ').strip();
            boolean isText = !address.isEmpty() && address.chars().noneMatch(Character::isISOControl);
            return isText ? Optional.of(address) : Optional.empty();
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
