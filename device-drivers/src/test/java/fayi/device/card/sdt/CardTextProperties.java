package fayi.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.card.CheckDigit;
import fayi.device.card.IdCard;
import fayi.device.card.IdCard.Type;
import fayi.device.card.Nations;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.Dates;

class CardTextProperties {
    private static final byte[] PHOTO = new byte[CardData.PHOTO_SIZE];

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll("cards") IdCard card) throws UnreadableCardException {
        byte[] text = CardTextCodec.encode(card);
        assertThat(text).hasSize(CardTextCodec.SIZE);
        assertThat(CardData.decode(CardData.encode(text, PHOTO)))
                .usingRecursiveComparison()
                .isEqualTo(card);
    }

    @Property(tries = 200)
    void aTextOfAnythingIsReadOrUnreadable(@ForAll @Size(256) byte[] text) {
        try {
            assertThat(CardTextCodec.decode(text, PHOTO).name()).isNotEmpty();
        } catch (UnreadableCardException told) {
            assertThat(told).hasMessageStartingWith("The card's data cannot be read");
        }
    }

    @Property(tries = 200)
    void dataOfAnythingIsReadOrUnreadable(@ForAll @Size(max = 1500) byte[] data) {
        assertThatThrownBy(() -> CardData.decode(data)).isInstanceOf(UnreadableCardException.class);
    }

    @Property(tries = 200)
    void aChangedDigitIsNoticed(@ForAll("cards") IdCard card, @ForAll boolean up) {
        if (card.type() == Type.FOREIGNER_2017) {
            return;
        }
        byte[] text = CardTextCodec.encode(card);
        byte[] number = card.idNumber().getBytes(StandardCharsets.UTF_16LE);
        int at = new String(text, StandardCharsets.UTF_16LE).indexOf(card.idNumber()) * 2;
        int digit = at + number.length - 4;
        text[digit] = (byte)
                (up ? (text[digit] == '9' ? '0' : text[digit] + 1) : (text[digit] == '0' ? '9' : text[digit] - 1));
        assertThatThrownBy(() -> CardTextCodec.decode(text, PHOTO))
                .isInstanceOf(UnreadableCardException.class)
                .hasMessageNotContaining(card.idNumber().substring(0, 6));
    }

    @Example
    void theFieldsLieWhereTheLayoutsSay() throws UnreadableCardException {
        StringBuilder text = new StringBuilder();
        text.append("演示".repeat(1))
                .append(" ".repeat(13))
                .append('2')
                .append("46")
                .append("19850312");
        text.append("演示省")
                .append(" ".repeat(32))
                .append("110101199003077395")
                .append("演示县公安局")
                .append(" ".repeat(9));
        text.append("20100601").append("长期      ").append(" ".repeat(18));
        IdCard card = CardTextCodec.decode(text.toString().getBytes(StandardCharsets.UTF_16LE), PHOTO);
        assertThat(card.nation()).isEqualTo("德昂");
        assertThat(card.address()).isEqualTo("演示省");
        assertThat(card.validTo()).isEmpty();
        assertThat(card.toString()).doesNotContain("演示", "1101");
    }

    @Provide
    Arbitrary<IdCard> cards() {
        Arbitrary<String> chinese =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(15);
        Arbitrary<String> english =
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(46);
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(17).map(d -> d + CheckDigit.of(d));
        Arbitrary<LocalDate> dates = Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));
        Arbitrary<String> nations = Arbitraries.integers()
                .between(1, 56)
                .map(code -> Nations.name(String.format("%02d", code)).orElseThrow());
        return Arbitraries.of(Type.values())
                .flatMap(type -> Combinators.combine(
                                chinese,
                                english.optional(),
                                digits,
                                dates,
                                dates.optional(),
                                nations,
                                Arbitraries.of("male", "female", "unknown"))
                        .as((name, other, number, birth, to, nation, sex) ->
                                card(type, name, other, number, birth, to, nation, sex)));
    }

    private static IdCard card(
            Type type,
            String name,
            Optional<String> other,
            String number,
            LocalDate birth,
            Optional<LocalDate> to,
            String nation,
            String sex) {
        boolean foreigner = type == Type.FOREIGNER_2017 || type == Type.FOREIGNER_2023;
        return new IdCard(
                type,
                name,
                foreigner ? other : Optional.empty(),
                sex,
                foreigner ? "UTO" : type == Type.CITIZEN ? nation : "",
                birth,
                foreigner ? "" : name + "1号",
                type == Type.FOREIGNER_2017 ? "UTO1101" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) : number,
                type == Type.FOREIGNER_2017 ? "1101" : foreigner ? "" : name,
                birth,
                to,
                PHOTO);
    }
}
