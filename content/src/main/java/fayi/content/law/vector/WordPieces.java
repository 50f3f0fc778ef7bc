package fayi.content.law.vector;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts words into the pieces that BERT models of Chinese know: every Han character by itself, other words by their longest
 * known pieces. In place of the tokenizer library that the model's jar suggests: that one brings a second native library,
 * which it unpacks into the user's home.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 60;
    private static final int UNKNOWN = 100;
    private static final int FIRST = 101;
    private static final int LAST = 102;

    private final Map<String, Integer> pieces;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
    }

    /** Reads the vocabulary out of a {@code tokenizer.json}. */
    static WordPieces read(InputStream json) throws IOException {
        JsonNode vocabulary =
                JsonMapper.builder().build().readTree(json).path("model").path("vocab");
        Map<String, Integer> pieces = new HashMap<>();
        vocabulary
                .properties()
                .forEach(entry -> pieces.put(entry.getKey(), entry.getValue().asInt()));
        if (pieces.size() < 1_000) {
            throw new IOException("the tokenizer's file holds no vocabulary");
        }
        return new WordPieces(pieces);
    }

    /** Numbers of the pieces of {@code text}, at most {@code most} of them with the marks of begin and end. */
    long[] pieces(String text, int most) {
        long[] numbers = new long[most];
        int count = 0;
        numbers[count++] = FIRST;
        String clean = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < clean.length() && count < most - 1) {
            int point = clean.codePointAt(at);
            int end = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point) && !Character.isIdeographic(point)) {
                while (end < clean.length() && belongs(clean.codePointAt(end))) {
                    end += Character.charCount(clean.codePointAt(end));
                }
            }
            if (!Character.isWhitespace(point) && !Character.isISOControl(point)) {
                count = word(clean.substring(at, end), numbers, count, most - 1);
            }
            at = end;
        }
        numbers[count++] = LAST;
        return Arrays.copyOf(numbers, count);
    }

    private static boolean belongs(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    private int word(String word, long[] numbers, int from, int most) {
        if (word.length() > LONGEST_WORD) {
            numbers[from] = UNKNOWN;
            return from + 1;
        }
        int count = from;
        int at = 0;
        while (at < word.length() && count < most) {
            int end = word.length();
            Integer number = null;
            while (end > at && number == null) {
                String piece = (at > 0 ? "##" : "") + word.substring(at, end);
                number = pieces.get(piece);
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                numbers[from] = UNKNOWN;
                return from + 1;
            }
            numbers[count++] = number;
            at = end;
        }
        return count;
    }
}
