package fayi.endtoend.bench.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Random;

/** What the corpus' codes say: numbers, addresses, Chinese in UTF-8 and GB 18030, short and long. */
final class Payloads {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String CHINESE =
            "法律援助申请受理通知书请携带本人有效身份证件到就近的公共法律服务站办理调解公证咨询预约登记编号村民委员会" + "合同纠纷劳动报酬婚姻家庭土地承包赡养继承损害赔偿二维码扫描后可查看进度与材料清单";
    private static final int LONG = 300;

    private Payloads() {}

    /** A text with its modules. */
    record Payload(String text, ByteMatrix modules) {}

    /** The next one; no two are likely to be alike. */
    static Payload next(Random random) {
        String charset = "UTF-8";
        String text;
        switch (random.nextInt(8)) {
            case 0 -> text = "FAYI:" + letters(random, 8);
            case 1 -> text = String.valueOf(Math.floorMod(random.nextLong(), 1_000_000_000_000L));
            case 2, 3 ->
                text = "https://fayi.example/v/" + letters(random, 6 + random.nextInt(40)) + "?s=" + letters(random, 5);
            case 4 -> text = chinese(random, 6 + random.nextInt(40));
            case 5 -> {
                text = chinese(random, 6 + random.nextInt(60));
                charset = "GB18030";
            }
            case 6 -> text = letters(random, LONG + random.nextInt(60)) + " long";
            default -> text = "编号 " + letters(random, 10) + " " + chinese(random, 70 + random.nextInt(50));
        }
        ErrorCorrectionLevel level = ErrorCorrectionLevel.values()[random.nextInt(text.length() > LONG ? 2 : 4)];
        try {
            return new Payload(
                    text,
                    Encoder.encode(text, level, Map.of(EncodeHintType.CHARACTER_SET, charset))
                            .getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalStateException("A payload of " + text.length() + " characters fits into no code", tooLong);
        }
    }

    private static String letters(Random random, int count) {
        return pick(random, LETTERS, count);
    }

    private static String chinese(Random random, int count) {
        return pick(random, CHINESE, count);
    }

    private static String pick(Random random, String from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
