package fayi.device.card.sdt;

import fayi.device.card.IdCard;
import fayi.device.card.Nations;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes what {@link CardTextCodec} reads; for peers that take a reader's place. Not thread-safe. */
final class CardTextEncoder {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream(CardTextCodec.SIZE);
    private final IdCard card;

    CardTextEncoder(IdCard card) {
        this.card = card;
    }

    byte[] encode() {
        switch (card.type()) {
            case CITIZEN -> resident(Nations.code(card.nation()).orElse("")).put("", 36);
            case RESIDENCE_PERMIT ->
                resident("").put("", 18).put("01", 4).put("", 6).put("J", 2).put("", 6);
            case FOREIGNER_2017 ->
                put(english(), 120)
                        .put(sex(), 2)
                        .put(card.idNumber(), 30)
                        .put(card.nation(), 6)
                        .put(chinese(), 30)
                        .validity()
                        .put(card.birth())
                        .put("01", 4)
                        .put(card.issuer(), 8)
                        .put("I", 2)
                        .put("", 6);
            case FOREIGNER_2023 ->
                put(chinese(), 30)
                        .put(sex(), 2)
                        .put("01", 4)
                        .put(card.birth())
                        .put(english().substring(0, Math.min(35, english().length())), 70)
                        .put(card.idNumber(), 36)
                        .put("", 30)
                        .validity()
                        .put(english().substring(Math.min(35, english().length())), 22)
                        .put(card.nation(), 6)
                        .put("Y", 2)
                        .put("", 6);
        }
        return text.toByteArray();
    }

    private CardTextEncoder resident(String nation) {
        return put(card.name(), 30)
                .put(sex(), 2)
                .put(nation, 4)
                .put(card.birth())
                .put(card.address(), 70)
                .put(card.idNumber(), 36)
                .put(card.issuer(), 30)
                .validity();
    }

    private CardTextEncoder put(String value, int width) {
        text.writeBytes(TextFields.padded(value, width));
        return this;
    }

    private CardTextEncoder put(LocalDate date) {
        return put(date.format(DateTimeFormatter.BASIC_ISO_DATE), 16);
    }

    private CardTextEncoder validity() {
        put(card.validFrom());
        return put(
                card.validTo()
                        .map(date -> date.format(DateTimeFormatter.BASIC_ISO_DATE))
                        .orElse(TextFields.WITHOUT_END),
                16);
    }

    private String sex() {
        return switch (card.sex()) {
            case "male" -> "1";
            case "female" -> "2";
            default -> " ";
        };
    }

    private boolean hasChineseName() {
        return card.otherName().isPresent() || card.name().codePoints().anyMatch(Character::isIdeographic);
    }

    private String chinese() {
        return hasChineseName() ? card.name() : "";
    }

    private String english() {
        return card.otherName().orElse(hasChineseName() ? "" : card.name());
    }
}
