package fayi.device.smartcard.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.DeviceException;
import fayi.device.smartcard.SocialSecurityCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands and answers byte for byte, as LD/T 32 and ISO 7816-4 lay them out; written by hand, not by a codec. */
class SocialSecurityReadTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Each command with its answer, in their order. 11010519491231002X is the example of GB 11643. */
    private static final List<String> WHOLE = List.of(
            "00A404000F7378312E73682EC9E7BBE1B1A3D5CF > 6113",
            "00C0000013 > 6F11840F7378312E73682EC9E7BBE1B1A3D5CF9000",
            "00A4020002EF05 > 9000",
            "00B2030406 > 0304322E30309000",
            "00B204040E > 040C9100000000009999990000009000",
            "00B2050406 > 0504201401019000",
            "00B2060406 > 0604203401019000",
            "00B207040B > 0709413030303030303031" + "9000",
            "00A4020002EF06 > 9000",
            "00B2010414 > 0812313130313035313934393132333130303258" + "9000",
            "00B2020420 > 091E D1DDCABED2BB 000000000000000000000000000000000000000000000000 9000",
            "00B2030403 > 0A01329000",
            "00B2040403 > 0B01079000",
            "00B2050405 > 0C031101059000",
            "00B2060406 > 0D04194912319000");

    private final List<byte[]> carried = new ArrayList<>();

    private SocialSecurityCard read(List<String> script) throws DeviceException {
        List<String> left = new ArrayList<>(script);
        return new SocialSecurityRead(command -> {
                    String[] step = left.remove(0).replace(" ", "").split(">", -1);
                    assertThat(HEX.formatHex(command)).isEqualTo(step[0]);
                    byte[] answer = HEX.parseHex(step[1]);
                    carried.add(answer);
                    return answer;
                })
                .read();
    }

    private static List<String> with(int at, String... steps) {
        List<String> script = new ArrayList<>(WHOLE.subList(0, at));
        script.addAll(List.of(steps));
        script.addAll(WHOLE.subList(at + 1, WHOLE.size()));
        return script;
    }

    @Test
    void theBytesOfTheStandardAreACard() throws Exception {
        SocialSecurityCard card = read(WHOLE);
        assertThat(card.name()).isEqualTo("演示一");
        assertThat(card.idNumber()).isEqualTo("11010519491231002X");
        assertThat(card.sex()).isEqualTo("female");
        assertThat(card.nation()).isEqualTo("彝");
        assertThat(card.birth()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(card.birthplace()).isEqualTo("110105");
        assertThat(card.cardNumber()).isEqualTo("A00000001");
        assertThat(card.version()).isEqualTo("2.00");
        assertThat(card.issuer()).isEqualTo("910000000000999999000000");
        assertThat(card.issued()).contains(LocalDate.of(2014, 1, 1));
        assertThat(card.validUntil()).contains(LocalDate.of(2034, 1, 1));
    }

    @Test
    void whatWasCarriedIsOverwritten() throws Exception {
        read(WHOLE);
        assertThat(carried)
                .hasSize(WHOLE.size())
                .allSatisfy(bytes -> assertThat(bytes).containsOnly(0));
    }

    @Test
    void aCardThatNamesAnotherLengthIsAskedAgain() throws Exception {
        assertThat(read(with(10, "00B2020420 > 6C20", WHOLE.get(10))).name()).isEqualTo("演示一");
        assertThat(read(with(
                                10,
                                "00B2020420 > 6700",
                                "00B2020400 > 6120",
                                "00C0000020 > " + WHOLE.get(10).split(">", -1)[1]))
                        .name())
                .isEqualTo("演示一");
    }

    @Test
    void aRecordThatComesInTwoPartsIsOne() throws Exception {
        assertThat(read(with(
                                9,
                                "00B2010414 > 08123131303130356108",
                                "00C0000008 > 3139343931323331" + "6104",
                                "00C0000004 > 303032589000"))
                        .idNumber())
                .isEqualTo("11010519491231002X");
    }

    @Test
    void aCardWithoutARecordThatIsNotNeededIsRead() throws Exception {
        assertThat(read(with(6, "00B2060406 > 6A83")).validUntil()).isEmpty();
        assertThat(read(with(6, "00B2060406 > 0604000000009000")).validUntil()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 6A82, not-a-social-security-card",
        "0, 6E00, not-a-social-security-card",
        "0, 6283, card-blocked",
        "0, 9303, card-blocked",
        "2, 6A82, card-unreadable",
        "9, 6A83, card-unreadable",
        "9, 6982, card-unreadable",
        "10, 091E41, card-unreadable",
        "9, '', card-unreadable",
    })
    void everyOtherStatusHasItsReason(int at, String answer, String id) {
        String command = WHOLE.get(at).split(" ", -1)[0];
        assertThatThrownBy(() -> read(with(at, command + " > " + answer)))
                .isInstanceOfSatisfying(
                        DeviceException.Refused.class,
                        refused -> assertThat(refused.id()).isEqualTo(id))
                .hasMessageNotContaining("1101");
    }

    @Test
    void aCardThatNeverComesToAnEndIsNotWaitedFor() {
        SocialSecurityRead endless = new SocialSecurityRead(command -> HEX.parseHex("6110"));
        assertThatThrownBy(endless::read).isInstanceOf(DeviceException.Refused.class);
        byte[] much = new byte[258];
        Arrays.fill(much, (byte) 0x61);
        SocialSecurityRead flood = new SocialSecurityRead(command -> much.clone());
        assertThatThrownBy(flood::read).isInstanceOf(DeviceException.Refused.class);
    }
}
