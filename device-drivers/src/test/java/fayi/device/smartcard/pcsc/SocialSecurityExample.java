package fayi.device.smartcard.pcsc;

import java.util.HexFormat;
import java.util.Map;

/** The records of a card that a property changes. */
final class SocialSecurityExample {
    private SocialSecurityExample() {}

    static Map<CardField, byte[]> records() {
        return Map.of(
                CardField.VERSION, hex("0304322E3030"),
                CardField.VALID_UNTIL, hex("060420340101"),
                CardField.ID_NUMBER, hex("0812313130313035313934393132333130303258"),
                CardField.NAME, hex("091ED1DDCABED2BB000000000000000000000000000000000000000000000000"),
                CardField.SEX, hex("0A0132"),
                CardField.NATION, hex("0B0107"),
                CardField.BIRTH, hex("0D0419491231"));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
