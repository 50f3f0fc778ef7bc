package fayi.content.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fayi.content.source.BundledSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every article that a rule names is in the law's text of the version that it names, where the texts are at hand. */
class LawTextTest {
    private static final Path LAWS = Path.of("..", "..", "shared", "data", "laws");
    private static final Pattern NAMED = Pattern.compile("Law\\.([A-Z_]+),\\s*([0-9][0-9,\\s]*)\\)");

    @Test
    void everyArticleThatARuleNamesStandsInItsLaw() throws IOException {
        assumeTrue(Files.isDirectory(LAWS), "the laws' texts are not beside this repository");
        List<String> missing = new ArrayList<>();
        Set<Article> named = named();
        for (Article article : named) {
            if (!text(article.law()).contains("\n" + article.place())) {
                missing.add(article.words().chinese());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named.size()).isGreaterThan(60);
    }

    private static Set<Article> named() throws IOException {
        Set<Article> articles = new LinkedHashSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/fayi/content/rule"))) {
            for (Path source : sources.sorted().toList()) {
                Matcher matcher = NAMED.matcher(Files.readString(source));
                while (matcher.find()) {
                    for (String number : matcher.group(2).split(",", -1)) {
                        articles.add(new Article(Law.valueOf(matcher.group(1)), Integer.parseInt(number.strip())));
                    }
                }
            }
        }
        RuleData.read(new BundledSource()).deadlines().forEach(kind -> {
            articles.addAll(kind.articles());
            kind.rest().ifPresent(articles::add);
            kind.again().ifPresent(articles::add);
            kind.cap().ifPresent(cap -> articles.add(cap.article()));
        });
        for (int number : new int[] {6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 22}) {
            articles.add(new Article(Law.INJURY, number));
        }
        articles.removeIf(article -> article.number() == 0);
        return articles;
    }

    private static String text(Law law) throws IOException {
        String name = plain(law.title().chinese()) + "(" + law.version() + ").md";
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(LAWS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                boolean code = law == Law.CIVIL_CODE && file.startsWith(LAWS.resolve("民法典"));
                if (code || plain(file.getFileName().toString()).equals(name)) {
                    text.append('\n').append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static String plain(String title) {
        return title.replace("中华人民共和国", "");
    }
}
