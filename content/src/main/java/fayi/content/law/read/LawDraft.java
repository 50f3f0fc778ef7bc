package fayi.content.law.read;

import fayi.content.law.Article;
import fayi.content.law.ArticleId;
import fayi.content.law.ArticleNumber;
import fayi.content.law.Law;
import fayi.content.law.LawId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A law while its files are being put together. */
final class LawDraft {
    private final LawId id;
    private final String title;
    private final String category;
    private final Optional<LocalDate> version;
    private final List<String> preface;
    private final Map<String, Article> articles = new LinkedHashMap<>();

    LawDraft(LawId id, String title, String category, Optional<LocalDate> version, List<String> preface) {
        this.id = id;
        this.title = title;
        this.category = category;
        this.version = version;
        this.preface = preface;
    }

    void add(ParsedFile file, boolean part, List<ImportProblem> problems) {
        List<String> above = part
                ? file.titles()
                : file.titles()
                        .subList(
                                Math.min(1, file.titles().size()), file.titles().size());
        for (ParsedFile.Piece piece : file.pieces()) {
            List<String> headings = new ArrayList<>(above);
            headings.addAll(piece.headings());
            add(file.file(), piece, headings, problems);
        }
    }

    private void add(String file, ParsedFile.Piece piece, List<String> headings, List<ImportProblem> problems) {
        Optional<ArticleNumber> number = ArticleNumber.parse(piece.label());
        String place = number.map(ArticleNumber::place).orElse("p" + (articles.size() + 1));
        Article known = articles.get(place);
        if (known != null) {
            if (known.text().equals(piece.text())) {
                return;
            }
            problems.add(new ImportProblem(
                    file,
                    piece.line(),
                    piece.label() + " stands twice in " + id,
                    "Both are kept; remove one, or give one file the date of its version."));
            place = free(place);
        }
        articles.put(place, new Article(new ArticleId(id, place), piece.label(), number, headings, piece.text()));
    }

    private String free(String place) {
        int copy = 2;
        while (articles.containsKey(place + "~" + copy)) {
            copy++;
        }
        return place + "~" + copy;
    }

    Law law() {
        List<Article> all = List.copyOf(articles.values());
        List<String> last = all.subList(Math.max(0, all.size() - 3), all.size()).stream()
                .map(Article::text)
                .toList();
        return new Law(
                id,
                title,
                LawAssembly.kind(category, title),
                category,
                version,
                LawDates.effective(preface, last),
                LawAssembly.unjudged(),
                String.join("\n", preface),
                all);
    }
}
