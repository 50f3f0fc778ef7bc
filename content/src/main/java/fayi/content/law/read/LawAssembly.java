package fayi.content.law.read;

import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.LawKind;
import fayi.content.law.LawTitle;
import fayi.content.law.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts parsed files together to laws: those that are parts of one, and one that stands alone. */
final class LawAssembly {
    private static final Pattern INDEX_PAGE = Pattern.compile("(?i)(readme|_?index)");

    private LawAssembly() {}

    static LawCollection of(List<ParsedFile> files, List<ImportProblem> problems, LocalDate today) {
        Map<String, ParsedFile> heads = heads(files);
        Map<LawId, LawDraft> drafts = new LinkedHashMap<>();
        int taken = 0;
        int skipped = 0;
        for (ParsedFile file : inOrder(files)) {
            Optional<ParsedFile> head = head(file, heads);
            if (file.pieces().isEmpty()) {
                skipped++;
                if (!INDEX_PAGE.matcher(file.name()).matches()) {
                    problems.add(new ImportProblem(
                            file.file(), 0, "it holds no article, item or section", "Write its text below its title."));
                }
                continue;
            }
            taken++;
            ParsedFile source = head.orElse(file);
            String title = title(source);
            if (file.titles().isEmpty() && head.isEmpty()) {
                problems.add(new ImportProblem(
                        file.file(), 1, "it has no title, its file name serves", "Begin it with '# ' and the title."));
            }
            Optional<LocalDate> version = version(source);
            LawId id = LawId.of(
                    LawTitle.shorten(title), version.map(LocalDate::toString).orElse(""));
            drafts.computeIfAbsent(id, key -> new LawDraft(key, title, category(source), version, source.preface()))
                    .add(file, head.isPresent(), problems);
        }
        List<Law> laws = drafts.values().stream().map(LawDraft::law).toList();
        return new LawCollection(Validities.judge(laws, today), taken, skipped, problems);
    }

    /** The parts of a law in the order of its articles, so that they stand in order whatever their files are called. */
    private static List<ParsedFile> inOrder(List<ParsedFile> files) {
        List<ParsedFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(ParsedFile::folder)
                .thenComparingInt(LawAssembly::firstNumber)
                .thenComparing(ParsedFile::file));
        return sorted;
    }

    private static int firstNumber(ParsedFile file) {
        return file.pieces().stream()
                .flatMap(piece -> fayi.content.law.ArticleNumber.parse(piece.label()).stream())
                .mapToInt(fayi.content.law.ArticleNumber::main)
                .findFirst()
                .orElse(0);
    }

    /** The README of each folder that tells a law's title and adoption. */
    private static Map<String, ParsedFile> heads(List<ParsedFile> files) {
        Map<String, ParsedFile> heads = new LinkedHashMap<>();
        for (ParsedFile file : files) {
            if (INDEX_PAGE.matcher(file.name()).matches()
                    && file.title().isPresent()
                    && LawDates.tellsAdoption(file.preface())) {
                heads.put(file.folder(), file);
            }
        }
        return heads;
    }

    /** The README whose law this file is a part of: it tells no adoption of its own, and the README does. */
    private static Optional<ParsedFile> head(ParsedFile file, Map<String, ParsedFile> heads) {
        return Optional.ofNullable(heads.get(file.folder()))
                .filter(readme -> readme != file && !LawDates.tellsAdoption(file.preface()));
    }

    private static String title(ParsedFile file) {
        return file.title()
                .orElseGet(() -> file.name().replaceFirst("[（(]\\d{4}-\\d{2}-\\d{2}[)）]$", ""))
                .strip();
    }

    private static String category(ParsedFile file) {
        return file.folder().replaceFirst("/versions/.*$", "");
    }

    private static Optional<LocalDate> version(ParsedFile file) {
        return LawDates.inName(file.name()).or(() -> LawDates.adopted(file.preface()));
    }

    static Validity unjudged() {
        return new Validity.InForce();
    }

    static LawKind kind(String category, String title) {
        return LawKind.of(category, LawTitle.shorten(title));
    }
}
