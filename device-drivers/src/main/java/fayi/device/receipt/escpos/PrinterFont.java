package fayi.device.receipt.escpos;

import java.nio.charset.Charset;

/**
 * Which characters such a printer has in its own font. Chinese printers have ASCII and the two-byte part of GB 18030 (that
 * is GBK) without its user-defined areas; what takes four bytes, as rare names do, most of them print as blanks or garbage.
 */
final class PrinterFont {
    /** What is sent to it. */
    static final Charset CHARSET = Charset.forName("GB18030");

    /** From FE50 on lie characters such as 䶮 that came into the standard after most printers' fonts were drawn. */
    private static final int LATER_ADDED = 0xFE;

    private PrinterFont() {}

    /** Whether it can write all of {@code words}. */
    static boolean has(String words) {
        return words.codePoints().allMatch(PrinterFont::has);
    }

    private static boolean has(int character) {
        if (character >= ' ' && character <= '~') {
            return true;
        }
        int type = Character.getType(character);
        if (character < 0x80 || type == Character.PRIVATE_USE || type == Character.SURROGATE) {
            return false;
        }
        byte[] code = Character.toString(character).getBytes(CHARSET);
        return code.length == 2 && (code[0] & 0xFF) < LATER_ADDED;
    }
}
