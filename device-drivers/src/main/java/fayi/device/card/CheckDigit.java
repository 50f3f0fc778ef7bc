package fayi.device.card;

import java.util.regex.Pattern;

/** The check character of 18-character numbers (GB 11643, ISO 7064 MOD 11-2). */
public final class CheckDigit {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHARACTERS = "10X98765432";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{17}[0-9X]");

    private CheckDigit() {}

    /** The check character for the first 17 digits of {@code digits}. */
    public static char of(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHARACTERS.charAt(sum % CHARACTERS.length());
    }

    /** Whether {@code number} has 17 digits and the check character that belongs to them. */
    public static boolean isRight(String number) {
        return NUMBER.matcher(number).matches() && number.charAt(WEIGHTS.length) == of(number);
    }
}
