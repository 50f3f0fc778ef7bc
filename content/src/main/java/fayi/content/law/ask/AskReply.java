package fayi.content.law.ask;

import fayi.content.law.ArticleId;
import fayi.content.law.ArticleNumber;
import fayi.content.law.ChineseNumber;
import fayi.content.law.search.Hit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the model's sentences and keeps only those that rest on articles which were found: every name that a sentence gives must
 * be one of them, and so must every article number that stands in its words.
 */
final class AskReply {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NUMBER =
            Pattern.compile("第" + ChineseNumber.DIGITS + "{1,12}条(?:之" + ChineseNumber.DIGITS + "{1,3})?");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final int MOST_SENTENCES = 8;
    private static final int LONGEST_SENTENCE = 300;

    private AskReply() {}

    static AskAnswer.Told read(String reply, List<Hit> sources) throws UnusableReplyException {
        List<AskAnswer.Sentence> kept = new ArrayList<>();
        int dropped = 0;
        for (JsonNode node : sentences(reply)) {
            String text = HIDDEN.matcher(node.path("text").asString(""))
                    .replaceAll("")
                    .strip();
            Set<Hit> named = named(node.path("articles"), sources);
            boolean sound = !text.isEmpty()
                    && text.length() <= LONGEST_SENTENCE
                    && !named.isEmpty()
                    && onlyNumbersOf(text, named)
                    && kept.size() < MOST_SENTENCES;
            if (sound) {
                List<ArticleId> ids =
                        named.stream().map(hit -> hit.article().id()).toList();
                kept.add(new AskAnswer.Sentence(text, ids));
            } else {
                dropped++;
            }
        }
        return new AskAnswer.Told(kept, sources, dropped);
    }

    private static JsonNode sentences(String reply) throws UnusableReplyException {
        int begin = reply.indexOf('{');
        int end = reply.lastIndexOf('}');
        if (begin < 0 || end < begin) {
            throw new UnusableReplyException("the model's reply holds no JSON");
        }
        try {
            JsonNode sentences = JSON.readTree(reply.substring(begin, end + 1)).path("sentences");
            if (!sentences.isArray()) {
                throw new UnusableReplyException("the model's reply holds no sentences");
            }
            return sentences;
        } catch (JacksonException broken) {
            throw new UnusableReplyException("the model's reply is no JSON");
        }
    }

    /** The hits that a sentence names; none when one of its names is not among them. */
    private static Set<Hit> named(JsonNode names, List<Hit> sources) {
        Set<Hit> named = new LinkedHashSet<>();
        for (JsonNode name : names) {
            Hit hit = null;
            for (int i = 0; i < sources.size(); i++) {
                if (AskPrompt.name(i).equals(name.asString(""))) {
                    hit = sources.get(i);
                }
            }
            if (hit == null) {
                return Set.of();
            }
            named.add(hit);
        }
        return named;
    }

    private static boolean onlyNumbersOf(String text, Set<Hit> named) {
        Matcher match = NUMBER.matcher(text);
        while (match.find()) {
            boolean known = ArticleNumber.parse(match.group())
                    .map(number -> named.stream()
                            .anyMatch(hit -> hit.article()
                                    .number()
                                    .filter(number::equals)
                                    .isPresent()))
                    .orElse(false);
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
