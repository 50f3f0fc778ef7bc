package fayi.content.law.search;

import fayi.content.law.index.LawAnalyzer;
import fayi.content.law.index.LawFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a question into what is looked for: words that only ask fall away, and so do characters that say nothing alone. */
final class QuestionWords {
    private static final int LONGEST = 200;
    private static final Pattern ASKING = Pattern.compile(
            "请问|您好|你好|怎么办|该怎么|怎么样|怎样|怎么|如何|什么样|为什么|什么|能不能|可不可以|是不是|有没有|要不要|会不会|是否|应该|应当|需要|哪些|哪个|哪里|谁来|多久|请帮我|我想问|想问一下|咨询一下|吗|呢|吧|啊|呀");
    private static final Set<String> SILENT =
            "的 了 在 是 我 你 他 她 它 们 有 和 就 不 人 都 一 个 上 也 到 说 要 去 会 着 没 看 好 自 己 这 那 被 把 给 让 对 与 及 或 之 其 以 为 于 中 可 能 后 时 等 所 何 由 从 并 但 而 如 该 将 应 当 什 么 怎 哪 谁 几 多 少 吗 呢"
                    .codePoints()
                    .filter(point -> point != ' ')
                    .mapToObj(Character::toString)
                    .collect(Collectors.toSet());

    /** The question without words that only ask; as it is when nothing else would be left. */
    static String core(String question) {
        String bounded = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        String core = ASKING.matcher(bounded).replaceAll(" ").strip();
        return core.length() < 2 ? bounded.strip() : core;
    }

    /**
     * Terms of the index in {@code words}, with how often each stands there. The analyzer goes with them: one that was kept would
     * keep the words in its buffers.
     */
    Map<String, Integer> terms(String words) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        try (LawAnalyzer analyzer = new LawAnalyzer();
                TokenStream stream = analyzer.tokenStream(LawFields.TEXT, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String text = term.toString();
                if (!SILENT.contains(text)) {
                    terms.merge(text, 1, Integer::sum);
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory does not fail", impossible);
        }
        return terms;
    }

    /** Terms of all {@code phrases}. */
    Map<String, Integer> terms(List<String> phrases) {
        Map<String, Integer> all = new LinkedHashMap<>();
        phrases.forEach(phrase -> terms(phrase).forEach((term, count) -> all.merge(term, count, Integer::sum)));
        return all;
    }
}
