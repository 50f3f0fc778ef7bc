package fayi.content.law.eval;

import fayi.content.law.ArticleNumber;
import fayi.content.law.ChineseNumber;
import fayi.content.law.LawTitle;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * A question with what answers it.
 *
 * @param articles keys of the articles, by {@link #key}; empty when nothing answers it
 */
public record AskedQuestion(String id, String question, Set<String> articles) {
    private static final Pattern NAME = Pattern.compile(
            "^(.{2,100}?)(第" + ChineseNumber.DIGITS + "{1,12}条(?:之" + ChineseNumber.DIGITS + "{1,3})?).*$");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Keeps a set of its own. */
    public AskedQuestion {
        articles = Set.copyOf(articles);
    }

    /** One name for an article in whatever version: the title's key and its number. */
    public static String key(String title, String place) {
        return LawTitle.key(title) + "#" + place;
    }

    /**
     * Reads a file with one JSON object a line: {@code {"id", "question", "articles": ["劳动合同法第三十八条", ...]}}.
     *
     * @throws IOException when it cannot be read or a line is none; the message names the line
     */
    public static List<AskedQuestion> read(Path file) throws IOException {
        List<AskedQuestion> questions = new ArrayList<>();
        int line = 0;
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (MalformedInputException otherEncoding) {
            throw new IOException(file + ": its characters are not UTF-8. Save it as UTF-8.", otherEncoding);
        }
        for (String text : lines) {
            line++;
            if (!text.isBlank()) {
                questions.add(of(file, line, text));
            }
        }
        return questions;
    }

    private static AskedQuestion of(Path file, int line, String text) throws IOException {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JacksonException broken) {
            throw new IOException(file + ":" + line + ": this is no JSON. Write one object a line.", broken);
        }
        String question = node.path("question").asString("");
        if (question.isBlank() || !node.path("articles").isArray()) {
            throw new IOException(
                    file + ":" + line
                            + ": 'question' or 'articles' is missing. Write {\"id\": 1, \"question\": \"...\", \"articles\": [\"...\"]}.");
        }
        Set<String> articles = new LinkedHashSet<>();
        for (JsonNode name : node.path("articles")) {
            Matcher match = NAME.matcher(name.asString(""));
            if (!match.matches()) {
                throw new IOException(file + ":" + line + ": '" + name.asString("")
                        + "' names no article. Write the title and 第...条.");
            }
            articles.add(key(
                    match.group(1),
                    ArticleNumber.parse(match.group(2))
                            .map(ArticleNumber::place)
                            .orElse("")));
        }
        return new AskedQuestion(node.path("id").asString(Integer.toString(line)), question, articles);
    }
}
