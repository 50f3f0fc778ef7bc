package fayi.kiosk.widget;

import java.util.regex.Pattern;

/** Sums as they are typed, in yuan, and as they are kept, in fen. */
final class Money {
    private static final Pattern TYPED = Pattern.compile("\\d{0,9}(\\.\\d{0,2})?");

    private Money() {}

    /** Whether what is typed is the beginning of a sum. */
    static boolean mayBecome(String typed) {
        return TYPED.matcher(typed).matches();
    }

    /** Hundredths of a yuan. */
    static long fen(String typed) {
        int point = typed.indexOf('.');
        String yuan = point < 0 ? typed : typed.substring(0, point);
        String rest = point < 0 ? "" : typed.substring(point + 1);
        String fen = (rest + "00").substring(0, 2);
        return (yuan.isEmpty() ? 0 : Long.parseLong(yuan)) * 100 + Long.parseLong(fen);
    }

    /** As it would have been typed. */
    static String digits(long fen) {
        long rest = fen % 100;
        return rest == 0 ? Long.toString(fen / 100) : fen / 100 + "." + (rest < 10 ? "0" : "") + rest;
    }
}
