package fayi.content.check;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.CatalogueReader;
import fayi.content.catalogue.Service;
import fayi.content.expression.ExpressionFunction;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewReader;
import fayi.content.source.FolderSource;
import fayi.content.yaml.ContentException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what is wrong with a folder of content before a pack is made of it: files that cannot be read, questions that
 * nobody comes to, papers that name what their interview does not have, files that nothing uses. Each mistake names file,
 * line and remedy.
 */
public final class ContentCheck {
    private static final String CATALOGUE = "catalogue.yaml";

    private final FolderSource source;
    private final ContentLibrary library;
    private final List<ContentException> problems = new ArrayList<>();
    private final Set<String> usedFiles = new LinkedHashSet<>();

    private ContentCheck(FolderSource source) {
        this.source = source;
        this.library = new ContentLibrary(source);
    }

    /** All mistakes of the content in {@code folder}; none when it is good. */
    public static List<ContentException> problems(Path folder) {
        ContentCheck check = new ContentCheck(new FolderSource(folder));
        check.checkCatalogue();
        check.checkRules();
        check.source.paths("interviews", ".yaml").stream()
                .filter(path -> !path.startsWith("interviews/part/"))
                .forEach(check::checkInterview);
        check.reads(check.library::directory);
        check.problems.addAll(LearningCheck.problems(check.source, check.library));
        check.checkFilesAreUsed();
        return List.copyOf(check.problems);
    }

    private void checkCatalogue() {
        String text = source.read(CATALOGUE).orElse("");
        if (text.isEmpty()) {
            problems.add(new ContentException(CATALOGUE, 0, "there is no catalogue", "Add it."));
            return;
        }
        try {
            Catalogue catalogue = CatalogueReader.read(CATALOGUE, text);
            for (Service service : catalogue.services()) {
                service.interview().ifPresent(interview -> {
                    String path = "interviews/" + interview + ".yaml";
                    usedFiles.add(path);
                    if (source.read(path).isEmpty()) {
                        problems.add(new ContentException(
                                CATALOGUE,
                                line(text, "interview: " + interview),
                                "the service '" + service.id() + "' opens an interview that is not there",
                                "Add " + path + ", or remove the service."));
                    }
                });
            }
        } catch (ContentException broken) {
            problems.add(broken);
        }
    }

    /** Figures, calculators and lay words, where there are any. */
    private void checkRules() {
        if (source.read(ContentLibrary.DEADLINES).isPresent() && reads(library::ruleData)) {
            reads(library::calculators);
        }
        if (source.read(ContentLibrary.LAY_WORDS).isPresent() && problems.isEmpty()) {
            reads(() -> library.ranker(library.catalogue()));
        }
    }

    private boolean reads(Runnable part) {
        try {
            part.run();
            return true;
        } catch (ContentException broken) {
            problems.add(broken);
            return false;
        }
    }

    private void checkInterview(String path) {
        String text = source.read(path).orElse("");
        try {
            Interview interview = InterviewReader.read(path, text, source, functions());
            problems.addAll(new InterviewCheck(source, interview).problems(path));
            interview.papers().forEach(paper -> use("papers/" + paper.templateId() + ".html"));
        } catch (ContentException broken) {
            problems.add(broken);
        }
        text.lines()
                .map(String::strip)
                .filter(line -> line.contains("use:"))
                .map(line -> line.replaceFirst(".*use:\\s*([a-z0-9-]+).*", "$1"))
                .forEach(part -> usedFiles.add("interviews/part/" + part + ".yaml"));
    }

    /** None when the rules are wrong: that is told once, with its own place. */
    private List<ExpressionFunction> functions() {
        try {
            return library.functions();
        } catch (ContentException toldAlready) {
            return List.of();
        }
    }

    /** Notes a paper and, through it, its parts. */
    private void use(String path) {
        if (usedFiles.add(path)) {
            TemplateTag.of(path, source.read(path).orElse("")).stream()
                    .filter(tag -> tag.kind().equals(">"))
                    .forEach(tag -> use("papers/part/" + tag.name() + ".html"));
        }
    }

    private void checkFilesAreUsed() {
        Set<String> files = new TreeSet<>(source.paths("interviews", ".yaml"));
        files.addAll(source.paths("papers", ".html"));
        source.paths("papers", ".html").stream()
                .filter(this::isMadeByTheProgram)
                .forEach(this::use);
        files.removeAll(usedFiles);
        files.forEach(path -> problems.add(
                new ContentException(path, 0, "nothing uses this file", "Name it where it is wanted, or remove it.")));
    }

    /** A paper, not a part of one, that says nothing of an interview: a receipt, an opinion. */
    private boolean isMadeByTheProgram(String path) {
        return !path.startsWith("papers/part/")
                && TemplateTag.of(path, source.read(path).orElse("")).stream()
                        .noneMatch(tag -> tag.name().matches("answers\\..*|parties\\..*|applicant|plaintiff"));
    }

    private static int line(String text, String wanted) {
        int line = 0;
        for (String written : text.split("\n", -1)) {
            line++;
            if (written.strip().equals(wanted)) {
                return line;
            }
        }
        return 0;
    }
}
