package fayi.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.card.CheckDigit;
import fayi.device.card.Nations;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdtFramesTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    @ParameterizedTest
    @CsvSource({
        "RESET, 00 03 10 FF EC",
        "STATUS, 00 03 11 FF ED",
        "SAM_ID, 00 03 12 FF EE",
        "FIND, 00 03 20 01 22",
        "SELECT, 00 03 20 02 21",
        "READ, 00 03 30 01 32",
        "READ_WITH_FINGERPRINT, 00 03 30 10 23",
        "READ_EXTRA_ADDRESS, 00 03 30 03 30",
        "READ_MANAGEMENT_NUMBER, 00 03 30 05 36",
        "SPEED_115200, 00 03 60 00 63",
        "SPEED_57600, 00 03 60 01 62",
        "SPEED_38400, 00 03 60 02 61",
        "SPEED_19200, 00 03 60 03 60",
        "SPEED_9600, 00 03 60 04 67"
    })
    void requestsAreThoseOfTheProtocol(SdtCommand command, String bytes) {
        assertThat(HEX.formatHex(SdtFrames.request(command))).isEqualTo("AA AA AA 96 69 " + bytes);
        assertThat(SdtCommand.of(command.command(), command.parameter())).contains(command);
    }

    @Test
    void anErrorsChecksumIsFourExclusiveOrItsStatusWord() {
        for (StatusWord status : StatusWord.values()) {
            byte[] frame = SdtFrames.reply(status, new byte[0]);
            assertThat(HEX.formatHex(frame, 0, 9)).isEqualTo("AA AA AA 96 69 00 04 00 00");
            assertThat(frame[9]).isEqualTo(status.code());
            assertThat(frame[10]).isEqualTo((byte) (4 ^ status.code()));
        }
    }

    @Test
    void repliesHaveTheLengthsOfTheProtocol() {
        assertThat(HEX.formatHex(SdtFrames.reply(StatusWord.CARD_FOUND, new byte[4]), 5, 7))
                .isEqualTo("00 08");
        assertThat(HEX.formatHex(SdtFrames.reply(StatusWord.OK, new byte[8]), 5, 7))
                .isEqualTo("00 0C");
        byte[] read = SdtFrames.reply(StatusWord.OK, CardData.encode(new byte[256], new byte[1024]));
        assertThat(read).hasSize(1295);
        assertThat(HEX.formatHex(read, 5, 7)).isEqualTo("05 08");
    }

    @Test
    void aSecurityModulesNumberIsPrintedAsOnItsLabel() {
        byte[] data = HEX.parseHex("05 00 01 00 4B 9F 33 01 87 D6 12 00 B1 68 DE 3A");
        SamId id = SamId.of(data).orElseThrow();
        assertThat(id).hasToString("05.01-20160331-0001234567-0987654321");
        assertThat(id.bytes()).isEqualTo(data);
        assertThat(SamId.of(new byte[15])).isEmpty();
        byte[] high = HEX.parseHex("05 00 01 00 4B 9F 33 01 FF FF FF FF FF FF FF FF");
        assertThat(SamId.of(high).orElseThrow().toString()).endsWith("-4294967295-4294967295");
    }

    @Test
    void theCheckDigitIsThatOfTheStandardsExample() {
        assertThat(CheckDigit.of("11010119900307739")).isEqualTo('5');
        assertThat(CheckDigit.isRight("110101199003077395")).isTrue();
        assertThat(CheckDigit.isRight("110101199003077396")).isFalse();
        assertThat(CheckDigit.isRight("11010119900307739")).isFalse();
        assertThat(CheckDigit.isRight("11010119900307739x")).isFalse();
    }

    @Test
    void anAnswerToOneCommandIsNotTakenForAnothers() {
        SdtReply found = new SdtReply(0, StatusWord.CARD_FOUND.code(), new byte[4]);
        SdtReply selected = new SdtReply(0, StatusWord.OK.code(), new byte[8]);
        SdtReply read = new SdtReply(0, StatusWord.OK.code(), new byte[1284]);
        SdtReply failed = new SdtReply(0, StatusWord.READ_FAILED.code(), new byte[0]);
        assertThat(SdtCommand.FIND.isAnsweredBy(found)).isTrue();
        assertThat(SdtCommand.SELECT.isAnsweredBy(found)).isFalse();
        assertThat(SdtCommand.SELECT.isAnsweredBy(selected)).isTrue();
        assertThat(SdtCommand.FIND.isAnsweredBy(selected)).isFalse();
        assertThat(SdtCommand.READ.isAnsweredBy(selected)).isFalse();
        assertThat(SdtCommand.READ.isAnsweredBy(read)).isTrue();
        assertThat(SdtCommand.READ_EXTRA_ADDRESS.isAnsweredBy(read)).isFalse();
        assertThat(SdtCommand.READ.isAnsweredBy(failed)).isTrue();
        assertThat(SdtCommand.STATUS.isAnsweredBy(failed)).isFalse();
    }

    @Test
    void nationsHaveTheirCodes() {
        assertThat(Nations.name("01")).contains("汉");
        assertThat(Nations.name("07")).contains("彝");
        assertThat(Nations.name("46")).contains("德昂");
        assertThat(Nations.name("56")).contains("基诺");
        assertThat(Nations.name("97")).contains("其他");
        assertThat(Nations.name("31")).contains("达斡尔");
        assertThat(Nations.name("45")).contains("鄂温克");
        assertThat(Nations.name("47")).contains("保安");
        assertThat(Nations.name("00")).isEmpty();
        assertThat(Nations.name("57")).isEmpty();
        assertThat(Nations.name("")).isEmpty();
        for (int code = 1; code <= 56; code++) {
            String written = String.format("%02d", code);
            assertThat(Nations.name(written).flatMap(Nations::code)).contains(written);
        }
    }
}
