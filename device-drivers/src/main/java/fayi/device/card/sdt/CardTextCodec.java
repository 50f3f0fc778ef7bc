package fayi.device.card.sdt;

import fayi.device.card.CheckDigit;
import fayi.device.card.IdCard;
import fayi.device.card.IdCard.Type;
import fayi.device.card.Nations;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 256 bytes of text on a card, in its four layouts. Pure. */
public final class CardTextCodec {
    /** Size of the text. */
    public static final int SIZE = 256;

    private static final int TYPE_AT = 248;
    private static final Pattern NUMBER_OF_2017 = Pattern.compile("[A-Z]{3}[0-9]{12}");

    private CardTextCodec() {}

    /**
     * Reads a text.
     *
     * @param text 256 bytes
     * @param photo goes into the card as it is
     * @throws UnreadableCardException when a date, a number or its check digit has no meaning
     */
    public static IdCard decode(byte[] text, byte[] photo) throws UnreadableCardException {
        if (text.length != SIZE) {
            throw new UnreadableCardException("length of the text");
        }
        TextFields fields = new TextFields(text);
        return switch (typeOf(text)) {
            case CITIZEN -> resident(Type.CITIZEN, fields, photo);
            case RESIDENCE_PERMIT -> resident(Type.RESIDENCE_PERMIT, fields, photo);
            case FOREIGNER_2017 -> foreigner2017(fields, photo);
            case FOREIGNER_2023 -> foreigner2023(fields, photo);
        };
    }

    /** The text of a card; what does not fit a field is cut. */
    public static byte[] encode(IdCard card) {
        return new CardTextEncoder(card).encode();
    }

    private static Type typeOf(byte[] text) {
        if (text[TYPE_AT + 1] != 0) {
            return Type.CITIZEN;
        }
        return switch (text[TYPE_AT]) {
            case 'J' -> Type.RESIDENCE_PERMIT;
            case 'I' -> Type.FOREIGNER_2017;
            case 'Y' -> Type.FOREIGNER_2023;
            default -> Type.CITIZEN;
        };
    }

    private static IdCard resident(Type type, TextFields fields, byte[] photo) throws UnreadableCardException {
        String name = needed(fields.text(30), "name");
        String sex = fields.sex();
        String nation = fields.text(4);
        LocalDate birth = fields.date("birth");
        String address = fields.text(70);
        String number = checked(fields.text(36));
        String issuer = fields.text(30);
        LocalDate from = fields.date("valid from");
        Optional<LocalDate> to = fields.lastDay();
        return new IdCard(
                type,
                name,
                Optional.empty(),
                sex,
                type == Type.CITIZEN ? Nations.name(nation).orElse("") : "",
                birth,
                address,
                number,
                issuer,
                from,
                to,
                photo);
    }

    private static IdCard foreigner2017(TextFields fields, byte[] photo) throws UnreadableCardException {
        String english = fields.text(120);
        String sex = fields.sex();
        String number = fields.text(30);
        if (!NUMBER_OF_2017.matcher(number).matches()) {
            throw new UnreadableCardException("number");
        }
        String country = fields.text(6);
        String chinese = fields.text(30);
        LocalDate from = fields.date("valid from");
        Optional<LocalDate> to = fields.lastDay();
        LocalDate birth = fields.date("birth");
        fields.skip(4);
        String office = fields.text(8);
        return foreigner(Type.FOREIGNER_2017, chinese, english, sex, country, birth, number, office, from, to, photo);
    }

    private static IdCard foreigner2023(TextFields fields, byte[] photo) throws UnreadableCardException {
        String chinese = fields.text(30);
        String sex = fields.sex();
        fields.skip(4);
        LocalDate birth = fields.date("birth");
        // A long name goes on behind the dates; the padding between belongs to neither.
        String english = fields.textUnstripped(70);
        String number = checked(fields.text(36));
        fields.skip(30);
        LocalDate from = fields.date("valid from");
        Optional<LocalDate> to = fields.lastDay();
        english = (english + fields.textUnstripped(22)).strip();
        String country = fields.text(6);
        return foreigner(Type.FOREIGNER_2023, chinese, english, sex, country, birth, number, "", from, to, photo);
    }

    private static IdCard foreigner(
            Type type,
            String chinese,
            String english,
            String sex,
            String country,
            LocalDate birth,
            String number,
            String issuer,
            LocalDate from,
            Optional<LocalDate> to,
            byte[] photo)
            throws UnreadableCardException {
        boolean both = !chinese.isEmpty() && !english.isEmpty();
        String name = needed(chinese.isEmpty() ? english : chinese, "name");
        return new IdCard(
                type,
                name,
                both ? Optional.of(english) : Optional.empty(),
                sex,
                country,
                birth,
                "",
                number,
                issuer,
                from,
                to,
                photo);
    }

    private static String needed(String value, String field) throws UnreadableCardException {
        if (value.isEmpty()) {
            throw new UnreadableCardException(field);
        }
        return value;
    }

    private static String checked(String number) throws UnreadableCardException {
        if (!CheckDigit.isRight(number)) {
            throw new UnreadableCardException("number");
        }
        return number;
    }
}
