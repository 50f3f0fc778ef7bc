package fayi.content.paper;

/**
 * Sums in the characters that cannot be altered (大写金额), as the rules on filling in payment papers (支付结算办法,
 * annex 1) write them: {@code 壹万贰仟零伍元陆角} .
 */
public final class CapitalAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final long TEN_THOUSAND = 10_000;

    private CapitalAmount() {}

    /** The sum of that many fen. */
    public static String of(long fen) {
        if (fen < 0) {
            return "负" + of(Math.negateExact(fen));
        }
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int single = (int) (fen % 10);
        if (fen == 0) {
            return "零元整";
        }
        StringBuilder words = new StringBuilder();
        if (yuan > 0) {
            words.append(whole(yuan)).append('元');
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (single > 0 && yuan > 0) {
            words.append('零');
        }
        return single > 0
                ? words.append(DIGITS.charAt(single)).append('分').toString()
                : words.append('整').toString();
    }

    private static String whole(long number) {
        if (number >= HUNDRED_MILLION) {
            return joined(whole(number / HUNDRED_MILLION) + "亿", number % HUNDRED_MILLION, HUNDRED_MILLION / 10);
        }
        return number >= TEN_THOUSAND
                ? joined(thousands(number / TEN_THOUSAND) + "万", number % TEN_THOUSAND, TEN_THOUSAND / 10)
                : thousands(number);
    }

    private static String joined(String high, long rest, long leastWithoutZero) {
        if (rest == 0) {
            return high;
        }
        return high + (rest < leastWithoutZero ? "零" : "") + whole(rest);
    }

    /** From 1 to 9999. */
    private static String thousands(long number) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (number / (long) Math.pow(10, place) % 10);
            if (digit == 0) {
                zero = !words.isEmpty();
            } else {
                words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                zero = false;
            }
        }
        return words.toString();
    }
}
