package fayi.device.smartcard.pcsc;

import fayi.device.card.CheckDigit;
import fayi.device.card.Nations;
import fayi.device.smartcard.SocialSecurityCard;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The records of a card as a {@link SocialSecurityCard}. Pure. */
public final class SocialSecurityCodec {
    private static final Charset CARD_TEXT = Charset.forName("GB18030");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();
    private static final Pattern FILLING = Pattern.compile("[0F]*|[0-9]{4}0000");

    private SocialSecurityCodec() {}

    /**
     * What a card says. Overwrites its own copies; the caller overwrites {@code records}.
     *
     * @param records each whole, with tag and length; those that a card does not have are left out
     * @throws UnreadableCardException when one has no meaning, or number, name or date of birth is missing
     */
    public static SocialSecurityCard decode(Map<CardField, byte[]> records) throws UnreadableCardException {
        String idNumber = characters(CardField.ID_NUMBER, records);
        if (!CheckDigit.isRight(idNumber)) {
            throw new UnreadableCardException(CardField.ID_NUMBER.name());
        }
        String name = characters(CardField.NAME, records);
        if (name.isEmpty()) {
            throw new UnreadableCardException(CardField.NAME.name());
        }
        return new SocialSecurityCard(
                characters(CardField.VERSION, records),
                digits(CardField.ISSUER, records),
                date(CardField.ISSUED, records),
                date(CardField.VALID_UNTIL, records),
                characters(CardField.CARD_NUMBER, records),
                idNumber,
                name,
                sex(records),
                Nations.name(digits(CardField.NATION, records)).orElse(""),
                digits(CardField.BIRTHPLACE, records),
                date(CardField.BIRTH, records).orElseThrow(() -> new UnreadableCardException(CardField.BIRTH.name())));
    }

    private static byte[] value(CardField field, Map<CardField, byte[]> records) throws UnreadableCardException {
        byte[] read = records.get(field);
        return read == null ? new byte[0] : field.value(read);
    }

    // Padded with 00, FF or spaces, as the issuer liked.
    private static String characters(CardField field, Map<CardField, byte[]> records) throws UnreadableCardException {
        byte[] value = value(field, records);
        try {
            int end = value.length;
            while (end > 0 && (value[end - 1] == 0 || value[end - 1] == (byte) 0xFF || value[end - 1] == ' ')) {
                end--;
            }
            return decoded(value, end);
        } catch (CharacterCodingException broken) {
            throw new UnreadableCardException(field.name());
        } finally {
            Arrays.fill(value, (byte) 0);
        }
    }

    private static String decoded(byte[] value, int end) throws CharacterCodingException {
        String text = CARD_TEXT
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(value, 0, end))
                .toString()
                .strip();
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new CharacterCodingException();
        }
        return text;
    }

    private static String digits(CardField field, Map<CardField, byte[]> records) throws UnreadableCardException {
        byte[] value = value(field, records);
        String digits = DIGITS.formatHex(value);
        Arrays.fill(value, (byte) 0);
        return digits;
    }

    private static Optional<LocalDate> date(CardField field, Map<CardField, byte[]> records)
            throws UnreadableCardException {
        String written = digits(field, records);
        if (FILLING.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written, DATE));
        } catch (DateTimeException noDate) {
            throw new UnreadableCardException(field.name());
        }
    }

    // A character on most cards, a number on some.
    private static String sex(Map<CardField, byte[]> records) throws UnreadableCardException {
        byte[] value = value(CardField.SEX, records);
        int written = value.length == 0 ? 0 : value[0];
        Arrays.fill(value, (byte) 0);
        return switch (written) {
            case '1', 1 -> "male";
            case '2', 2 -> "female";
            default -> "unknown";
        };
    }
}
