package fayi.device.smartcard.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.smartcard.SocialSecurityCard;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;

/** Whatever a card answers is a card or a told failure, and nothing else. */
class SocialSecurityProperties {
    @Property(tries = 500)
    void anyBytesAreACardOrAToldFailure(@ForAll @Size(max = 40) byte[] bytes, @ForAll CardField damaged)
            throws Exception {
        Map<CardField, byte[]> records = new EnumMap<>(SocialSecurityExample.records());
        records.put(damaged, bytes);
        try {
            SocialSecurityCard card = SocialSecurityCodec.decode(records);
            assertThat(card.idNumber()).hasSize(18);
            assertThat(card.name()).isNotBlank();
        } catch (UnreadableCardException told) {
            assertThat(told).hasMessageContaining(damaged.name());
        }
    }

    @Property(tries = 300)
    void aValueWithAnotherByteIsNeverTheNumberOfAnother(
            @ForAll @ByteRange(min = 1) byte change, @ForAll @net.jqwik.api.constraints.IntRange(max = 17) int at)
            throws Exception {
        Map<CardField, byte[]> records = new EnumMap<>(SocialSecurityExample.records());
        byte[] number = Objects.requireNonNull(records.get(CardField.ID_NUMBER)).clone();
        number[2 + at] ^= change;
        records.put(CardField.ID_NUMBER, number);
        boolean read = true;
        try {
            SocialSecurityCodec.decode(records);
        } catch (UnreadableCardException told) {
            read = false;
        }
        // The check character finds every single wrong character (ISO 7064 MOD 11-2).
        assertThat(read).isFalse();
    }

    @Property(tries = 500)
    void anAnswerIsDataAndTwoBytesOfStatus(@ForAll @Size(max = 300) byte[] bytes) throws Exception {
        try {
            CardAnswer answer = CardAnswer.of(bytes);
            assertThat(answer.data()).hasSize(bytes.length - 2);
            assertThat(answer.status()).isBetween(0, 0xFFFF);
        } catch (UnreadableCardException told) {
            assertThat(bytes).hasSizeLessThan(2);
        }
    }
}
