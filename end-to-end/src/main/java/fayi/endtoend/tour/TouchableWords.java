package fayi.endtoend.tour;

import fayi.content.interview.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chinese words and how they are written by pinyin.
 *
 * @param byPinyin each word after the letters that are typed for it
 */
record TouchableWords(Map<String, String> byPinyin) {
    /** A name, a place, whatever is one word. */
    static final TouchableWords SHORT = new TouchableWords(words("yanshi", "演示"));
    /** What happened, in a few words. */
    static final TouchableWords LONG =
            new TouchableWords(words("yanshi", "演示", "shiqing", "事情", "jingguo", "经过", "shuoming", "说明"));

    private static Map<String, String> words(String... pinyinAndWords) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int index = 0; index < pinyinAndWords.length; index += 2) {
            words.put(pinyinAndWords[index], pinyinAndWords[index + 1]);
        }
        return words;
    }

    /** All of it. */
    String text() {
        return String.join("", byPinyin.values());
    }

    /** The letters of each word, and the word itself among the choices. */
    List<String> touches() {
        List<String> touches = new ArrayList<>();
        byPinyin.forEach((pinyin, word) -> {
            touches.addAll(Typing.keys(pinyin));
            touches.add("=" + word);
        });
        return touches;
    }

    /** The answer to a question for words. */
    TouchableAnswer answer() {
        return new TouchableAnswer(new Answer.Text(text()), touches());
    }
}
