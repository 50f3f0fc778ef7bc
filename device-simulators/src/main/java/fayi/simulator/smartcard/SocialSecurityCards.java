package fayi.simulator.smartcard;

import fayi.device.card.CheckDigit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Chip cards of persons who do not exist, with numbers of a region that is none (999999). Their bytes are put together from the
 * layout (LD/T 32) and not by the driver's codec: two ends that share a mistake would agree.
 */
public final class SocialSecurityCards {
    /** Bytes after one another, TS and T0 first, no TD1: T=0. The historical bytes say FAYI DEMO. */
    private static final String BYTE_WISE = "3B690000464159492044454D4F";
    /** TD1 = 01: T=1; the last byte makes the exclusive-or of all after the first one zero. */
    private static final String BLOCK_WISE = "3B898001464159492044454D4F3C";

    private static final String APPLICATION = "7378312E73682EC9E7BBE1B1A3D5CF";
    private static final String BANK = "315041592E5359532E4444463031";
    private static final String MAN = "31";
    private static final String WOMAN = "32";
    private static final int OK = 0x9000;
    private static final int BLOCKED = 0x6A81;

    private SocialSecurityCards() {}

    /** All of them, the usual one first. */
    public static List<ChipCard> all() {
        return List.of(citizen(), blockWise(), expired(), bankCard(), blocked(), wrongNumber());
    }

    /** 演示一, a woman of the Yi; the same person as on the identity card. */
    public static ChipCard citizen() {
        return card(
                "citizen",
                "演示一（社保卡）",
                BYTE_WISE,
                OK,
                "20340101",
                number("19850312002"),
                "演示一",
                WOMAN,
                "07",
                "19850312");
    }

    /** 演示二, a man of the Han, whose card speaks T=1 and whose name has a character beyond GBK. */
    public static ChipCard blockWise() {
        return card(
                "block-wise",
                "演示二㐆（T=1）",
                BLOCK_WISE,
                OK,
                "20340101",
                number("19921130001"),
                "演示二㐆",
                MAN,
                "01",
                "19921130");
    }

    /** 演示四, whose card ran out in 2020. */
    public static ChipCard expired() {
        return card(
                "expired",
                "演示四（已过期）",
                BYTE_WISE,
                OK,
                "20200808",
                number("19780808002"),
                "演示四",
                WOMAN,
                "04",
                "19780808");
    }

    /** A card that a bank has issued, without the application. */
    public static ChipCard bankCard() {
        return new ChipCard("bank-card", "演示银行卡（不是社保卡）", hex(BYTE_WISE), hex(BANK), OK, Map.of());
    }

    /** 演示五, whose card is blocked. */
    public static ChipCard blocked() {
        return card(
                "blocked",
                "演示五（已锁定）",
                BYTE_WISE,
                BLOCKED,
                "20340101",
                number("19800102001"),
                "演示五",
                MAN,
                "01",
                "19800102");
    }

    /** 演示八, whose number does not agree with its check digit. */
    public static ChipCard wrongNumber() {
        String right = number("19900101001");
        String wrong = right.substring(0, 17) + (right.charAt(17) == '0' ? '1' : '0');
        return card("wrong-number", "演示八（号码错误）", BYTE_WISE, OK, "20340101", wrong, "演示八", MAN, "01", "19900101");
    }

    private static ChipCard card(
            String id,
            String label,
            String answerToReset,
            int selected,
            String validUntil,
            String number,
            String name,
            String sex,
            String nation,
            String birth) {
        List<byte[]> issuer = List.of(
                record(0x01, hex("999999D1560000050000000000000001")),
                record(0x02, hex("31")),
                record(0x03, text("2.00", 4)),
                record(0x04, hex("910000000000999999000000")),
                record(0x05, hex("20140101")),
                record(0x06, hex(validUntil)),
                record(0x07, text("DEMO00001", 9)));
        List<byte[]> person = List.of(
                record(0x08, text(number, 18)),
                record(0x09, text(name, 30)),
                record(0x0A, hex(sex)),
                record(0x0B, hex(nation)),
                record(0x0C, hex("999999")),
                record(0x0D, hex(birth)));
        return new ChipCard(
                id, label, hex(answerToReset), hex(APPLICATION), selected, Map.of(0xEF05, issuer, 0xEF06, person));
    }

    private static String number(String birthAndSequence) {
        String digits = "999999" + birthAndSequence;
        return digits + CheckDigit.of(digits);
    }

    private static byte[] record(int tag, byte[] value) {
        byte[] record = new byte[value.length + 2];
        record[0] = (byte) tag;
        record[1] = (byte) value.length;
        System.arraycopy(value, 0, record, 2, value.length);
        return record;
    }

    private static byte[] text(String text, int size) {
        boolean isPlain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return Arrays.copyOf(text.getBytes(isPlain ? StandardCharsets.US_ASCII : Charset.forName("GB18030")), size);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
