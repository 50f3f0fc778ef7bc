package fayi.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.card.Disagreement;
import fayi.device.card.IdCard;
import fayi.device.card.IdCard.Type;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four layouts, byte for byte: the texts were laid out from the table of widths alone, not by this program. */
class CardLayoutsTest {
    private static final byte[] PHOTO = new byte[CardData.PHOTO_SIZE];

    @Test
    void aCitizensCardIsReadFieldByField() throws Exception {
        IdCard card = CardTextCodec.decode(bytes("citizen"), PHOTO);
        assertThat(card.type()).isEqualTo(Type.CITIZEN);
        assertThat(card.name()).isEqualTo("演示一");
        assertThat(card.sex()).isEqualTo("female");
        assertThat(card.nation()).isEqualTo("彝");
        assertThat(card.birth()).isEqualTo("1985-03-12");
        assertThat(card.address()).isEqualTo("演示省演示县演示乡演示村1组1号");
        assertThat(card.idNumber()).isEqualTo("513422198503120020");
        assertThat(card.issuer()).isEqualTo("演示县公安局");
        assertThat(card.validFrom()).isEqualTo("2020-01-01");
        assertThat(card.validTo()).contains(LocalDate.of(2040, 1, 1));
        assertThat(card.disagreements()).isEmpty();
    }

    @Test
    void aResidencePermitIsToldByItsJ() throws Exception {
        IdCard card = CardTextCodec.decode(bytes("residence-permit"), PHOTO);
        assertThat(card.type()).isEqualTo(Type.RESIDENCE_PERMIT);
        assertThat(card.name()).isEqualTo("演示五");
        assertThat(card.sex()).isEqualTo("male");
        assertThat(card.nation()).isEmpty();
        assertThat(card.address()).isEqualTo("演示市演示区演示街5号");
        assertThat(card.idNumber()).startsWith("81000019800102001");
        assertThat(card.validTo()).contains(LocalDate.of(2025, 1, 1));
    }

    @Test
    void aForeignersCardOf2017IsToldByItsI() throws Exception {
        IdCard card = CardTextCodec.decode(bytes("foreigner-2017"), PHOTO);
        assertThat(card.type()).isEqualTo(Type.FOREIGNER_2017);
        assertThat(card.name()).isEqualTo("演示六");
        assertThat(card.otherName()).contains("DEMO, SIX");
        assertThat(card.nation()).isEqualTo("UTO");
        assertThat(card.birth()).isEqualTo("1975-04-15");
        assertThat(card.idNumber()).isEqualTo("UTO110175041501");
        assertThat(card.issuer()).isEqualTo("1500");
        assertThat(card.validFrom()).isEqualTo("2018-06-01");
        assertThat(card.disagreements()).isEmpty();
    }

    @Test
    void aForeignersCardOf2023IsToldByItsYAndItsLongNameIsJoined() throws Exception {
        IdCard card = CardTextCodec.decode(bytes("foreigner-2023"), PHOTO);
        assertThat(card.type()).isEqualTo(Type.FOREIGNER_2023);
        assertThat(card.name()).isEqualTo("演示七");
        assertThat(card.otherName()).contains("DEMONSTRATION, SEVENTH OF ALL PERSONS");
        assertThat(card.nation()).isEqualTo("UTO");
        assertThat(card.birth()).isEqualTo("1988-09-09");
        assertThat(card.idNumber()).startsWith("9111001988090900");
        assertThat(card.validTo()).contains(LocalDate.of(2033, 12, 1));
    }

    @Test
    void aBirthdayAndASexThatTheNumberDeniesAreWarningsAndTheCardIsRead() throws Exception {
        byte[] text = bytes("citizen");
        text[30] = '1';
        put(text, 36, "19850321");
        assertThat(CardTextCodec.decode(text, PHOTO).disagreements())
                .containsExactlyInAnyOrder(Disagreement.BIRTH, Disagreement.SEX);
    }

    @Test
    void aCardThatNamesNoSexContradictsNothing() throws Exception {
        byte[] text = bytes("citizen");
        text[30] = '9';
        IdCard card = CardTextCodec.decode(text, PHOTO);
        assertThat(card.sex()).isEqualTo("unknown");
        assertThat(card.disagreements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 512, 1024})
    void aFingerprintIsHeardOnceAndOverwritten(int size) throws Exception {
        byte[] features = new byte[size];
        Arrays.fill(features, (byte) 0x5A);
        byte[] frame = SdtFrames.reply(StatusWord.OK, CardData.encode(bytes("citizen"), PHOTO, features));
        assertThat(frame).hasSize(1297 + size);
        byte[][] heard = new byte[1][];
        byte[] copy = new byte[size];
        byte[] data = Arrays.copyOfRange(frame, 10, frame.length - 1);
        IdCard card = CardData.decodeWithFingerprint(data, bytes -> {
            heard[0] = bytes;
            System.arraycopy(bytes, 0, copy, 0, bytes.length);
        });
        assertThat(card.name()).isEqualTo("演示一");
        assertThat(copy).isEqualTo(features);
        assertThat(heard[0]).isEqualTo(new byte[size]);
    }

    private static void put(byte[] text, int at, String value) {
        byte[] written = value.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(written, 0, text, at, written.length);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream stored =
                Objects.requireNonNull(CardLayoutsTest.class.getResourceAsStream(name + ".hex"), name)) {
            String hex = new String(stored.readAllBytes(), StandardCharsets.US_ASCII);
            return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
        }
    }
}
