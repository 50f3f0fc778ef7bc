package fayi.content;

import fayi.content.calculator.Calculator;
import fayi.content.calculator.CalculatorReader;
import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.CatalogueReader;
import fayi.content.catalogue.Service;
import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryReader;
import fayi.content.expression.ExpressionFunction;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewReader;
import fayi.content.learning.Learning;
import fayi.content.learning.LearningReader;
import fayi.content.ranking.LayWords;
import fayi.content.ranking.ServiceRanker;
import fayi.content.rule.RuleData;
import fayi.content.rule.RuleFunctions;
import fayi.content.source.BundledSource;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content a station offers. Files are read and checked at their first use and then kept; they hold nothing of any
 * person. Any thread may ask; the first reading of an interview takes a moment and belongs off the screen's thread.
 */
public final class ContentLibrary {
    private static final String CATALOGUE = "catalogue.yaml";
    private static final String DIRECTORY = "directory.yaml";

    /** Where the words stand in which people tell what happened. */
    public static final String LAY_WORDS = "ranking/lay-words.yaml";

    /** Where the deadlines stand, without which there are no rules. */
    public static final String DEADLINES = "rules/deadlines.yaml";

    private final ContentSource source;
    private final Map<String, Interview> interviews = new ConcurrentHashMap<>();
    private volatile @Nullable Catalogue whole;
    private volatile @Nullable Catalogue shown;
    private volatile @Nullable List<Calculator> calculators;
    private volatile @Nullable RuleData ruleData;
    private volatile @Nullable Directory directory;
    private volatile @Nullable Learning learning;

    /** A library over {@code source}. */
    public ContentLibrary(ContentSource source) {
        this.source = source;
    }

    /** The content that comes with the program. */
    public static ContentLibrary bundled() {
        return new ContentLibrary(new BundledSource());
    }

    /** Where the files come from. */
    public ContentSource source() {
        return source;
    }

    /**
     * What can be chosen: every service of the catalogue but those whose interview is not there.
     *
     * @throws ContentException when the catalogue is missing or wrong
     */
    public Catalogue catalogue() {
        Catalogue known = shown;
        if (known == null) {
            known = wholeCatalogue().only(this::hasInterview);
            shown = known;
        }
        return known;
    }

    /**
     * What the catalogue names and nobody can open, as a check of the content tells it: one sentence a service, which
     * names the file that is not there.
     */
    public List<String> notShown() {
        return wholeCatalogue().services().stream()
                .filter(service -> !hasInterview(service))
                .map(service -> CATALOGUE + ": the service '" + service.id() + "' is not shown. Add "
                        + service.interview().map(ContentLibrary::path).orElse("its interview") + ".")
                .toList();
    }

    /**
     * Finds services of {@code offered} by what a person tells. Reads the lay words at each call: kept by whoever asks.
     *
     * @throws ContentException when the list of lay words is missing or wrong
     */
    public ServiceRanker ranker(Catalogue offered) {
        Set<String> ids = wholeCatalogue().services().stream().map(Service::id).collect(Collectors.toSet());
        return new ServiceRanker(offered, LayWords.read(LAY_WORDS, text(LAY_WORDS), ids));
    }

    private Catalogue wholeCatalogue() {
        Catalogue known = whole;
        if (known == null) {
            known = CatalogueReader.read(CATALOGUE, text(CATALOGUE));
            whole = known;
        }
        return known;
    }

    private boolean hasInterview(Service service) {
        return service.interview().map(id -> source.read(path(id)).isPresent()).orElse(true);
    }

    private static String path(String interview) {
        return "interviews/" + interview + ".yaml";
    }

    /**
     * The interview with this id.
     *
     * @throws ContentException when it is missing or wrong
     */
    public Interview interview(String id) {
        String path = path(id);
        return interviews.computeIfAbsent(id, missing -> InterviewReader.read(path, text(path), source, functions()));
    }

    /**
     * What the conditions of interviews may call beside those over dates; nothing of a content without rules.
     *
     * @throws ContentException when a file of the rules is missing or wrong
     */
    public List<ExpressionFunction> functions() {
        return source.read(DEADLINES).isPresent() ? RuleFunctions.of(ruleData()) : List.of();
    }

    /**
     * What the station can reckon, in the order in which it is offered.
     *
     * @throws ContentException when their list or one's questions are missing or wrong
     */
    public List<Calculator> calculators() {
        List<Calculator> known = calculators;
        if (known == null) {
            known = CalculatorReader.read(source);
            calculators = known;
        }
        return known;
    }

    /**
     * The figures that rules need.
     *
     * @throws ContentException when a file of them is missing or wrong
     */
    public RuleData ruleData() {
        RuleData known = ruleData;
        if (known == null) {
            known = RuleData.read(source);
            ruleData = known;
        }
        return known;
    }

    /**
     * Institutions and practitioners; nobody where the content has no {@code directory.yaml}.
     *
     * @throws ContentException when the file is wrong
     */
    public Directory directory() {
        Directory known = directory;
        if (known == null) {
            known = source.read(DIRECTORY)
                    .map(text -> DirectoryReader.read(DIRECTORY, text))
                    .orElse(Directory.EMPTY);
            directory = known;
        }
        return known;
    }

    /**
     * The month's themes, stories, questions and the course; nothing of a content without them.
     *
     * @throws ContentException when a file of them is wrong
     */
    public Learning learning() {
        Learning known = learning;
        if (known == null) {
            known = LearningReader.read(source);
            learning = known;
        }
        return known;
    }

    private String text(String path) {
        Optional<String> text = source.read(path);
        return text.orElseThrow(() ->
                new ContentException(path, 0, "there is no such file in the content", "Add it, or correct its id."));
    }
}
