package fayi.endtoend.fuzz;

import fayi.device.smartcard.SocialSecurityCard;
import fayi.device.smartcard.pcsc.CardAnswer;
import fayi.device.smartcard.pcsc.CardField;
import fayi.device.smartcard.pcsc.SocialSecurityCodec;
import fayi.device.smartcard.pcsc.UnreadableCardException;
import fayi.simulator.smartcard.ChipCard;
import fayi.simulator.smartcard.SocialSecurityCards;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The answers of a chip card: eleven of them in a row, each behind its length, with a status word at its end. */
final class SmartCardTarget {
    /** The first two records of the first file are not read. */
    private static final int NOT_READ = 2;

    private SmartCardTarget() {}

    static FuzzTarget target() {
        return new FuzzTarget(
                "smart card answers",
                SocialSecurityCards.all().stream()
                        .filter(card -> !card.files().isEmpty())
                        .map(SmartCardTarget::answers)
                        .toList(),
                SmartCardTarget::read);
    }

    private static byte[] answers(ChipCard card) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<byte[]> issuer = Objects.requireNonNull(card.files().get(0xEF05));
        append(all, issuer.subList(NOT_READ, issuer.size()));
        append(all, Objects.requireNonNull(card.files().get(0xEF06)));
        return all.toByteArray();
    }

    private static void append(ByteArrayOutputStream all, List<byte[]> records) {
        for (byte[] record : records) {
            all.write(record.length + 2);
            all.writeBytes(record);
            all.write(0x90);
            all.write(0x00);
        }
    }

    // Whatever came: a card with a number and a name, or a told failure.
    private static void read(byte[] input) {
        Map<CardField, byte[]> records = new EnumMap<>(CardField.class);
        int at = 0;
        try {
            for (CardField field : CardField.values()) {
                int length = at < input.length ? input[at] & 0xFF : 0;
                int end = Math.min(input.length, at + 1 + length);
                CardAnswer answer = CardAnswer.of(Arrays.copyOfRange(input, Math.min(at + 1, end), end));
                if (answer.isDone()) {
                    records.put(field, answer.data());
                }
                at = end;
            }
            SocialSecurityCard card = SocialSecurityCodec.decode(records);
            if (card.idNumber().length() != 18 || card.name().isBlank()) {
                throw new IllegalStateException("a card without number or name was taken");
            }
        } catch (UnreadableCardException told) {
            // That is what it is for.
        }
    }
}
