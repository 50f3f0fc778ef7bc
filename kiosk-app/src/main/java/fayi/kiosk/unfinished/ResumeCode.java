package fayi.kiosk.unfinished;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person takes along to go on with an interview: twelve digits, which everybody can read, say and type (about 40 bits).
 * Together with the ID card it opens what was set aside. Personal data: its text form is masked.
 */
public record ResumeCode(String digits) {
    /** How many digits it has. */
    public static final int LENGTH = 12;

    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");
    /** In front of the digits in a QR code, so that no barcode of goods is taken for one. */
    private static final String MARK = "FAYI-RESUME.";

    private static final int GROUP = 4;

    /** A new one. */
    public static ResumeCode random(SecureRandom random) {
        StringBuilder digits = new StringBuilder();
        for (int count = 0; count < LENGTH; count++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return new ResumeCode(digits.toString());
    }

    /** The code that was typed, or empty when it is none. */
    public static Optional<ResumeCode> parse(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new ResumeCode(typed)) : Optional.empty();
    }

    /** The code in what a scanner has read, or empty when that is some other code. */
    public static Optional<ResumeCode> scanned(String text) {
        String code = text.strip();
        return code.startsWith(MARK) ? parse(code.substring(MARK.length())) : Optional.empty();
    }

    /** What its QR code says. */
    public String text() {
        return MARK + digits;
    }

    /** In groups of four, as it is shown and printed. */
    public String grouped() {
        return grouped(digits);
    }

    /** What is typed by now, in groups of four. */
    public static String grouped(String typed) {
        StringBuilder shown = new StringBuilder();
        for (int index = 0; index < typed.length(); index++) {
            shown.append(index > 0 && index % GROUP == 0 ? " " : "").append(typed.charAt(index));
        }
        return shown.toString();
    }

    @Override
    public String toString() {
        return "ResumeCode[masked]";
    }
}
