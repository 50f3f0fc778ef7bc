package fayi.content;

import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.CatalogueReader;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewReader;
import fayi.content.source.BundledSource;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The content a station offers. Files are read and checked at their first use and then kept; they hold nothing of any
 * person. Any thread may ask; the first reading of an interview takes a moment and belongs off the screen's thread.
 */
public final class ContentLibrary {
    private final ContentSource source;
    private final Map<String, Interview> interviews = new ConcurrentHashMap<>();
    private volatile @Nullable Catalogue catalogue;

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
     * The services.
     *
     * @throws ContentException when the catalogue is missing or wrong
     */
    public Catalogue catalogue() {
        Catalogue known = catalogue;
        if (known == null) {
            known = CatalogueReader.read("catalogue.yaml", text("catalogue.yaml"));
            catalogue = known;
        }
        return known;
    }

    /**
     * The interview with this id.
     *
     * @throws ContentException when it is missing or wrong
     */
    public Interview interview(String id) {
        String path = "interviews/" + id + ".yaml";
        return interviews.computeIfAbsent(id, missing -> InterviewReader.read(path, text(path)));
    }

    private String text(String path) {
        Optional<String> text = source.read(path);
        return text.orElseThrow(() ->
                new ContentException(path, 0, "there is no such file in the content", "Add it, or correct its id."));
    }
}
