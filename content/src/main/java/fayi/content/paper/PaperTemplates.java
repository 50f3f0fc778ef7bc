package fayi.content.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of papers: Mustache over XHTML, in which every value is escaped. They are kept, what goes into them not. */
final class PaperTemplates {
    private final ContentSource source;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    PaperTemplates(ContentSource source, Mustache.Escaper escaper) {
        this.source = source;
        this.compiler = Mustache.compiler()
                .withEscaper(escaper)
                .emptyStringIsFalse(true)
                .withLoader(name -> {
                    throw new ContentException("papers/" + name, 0, "a paper includes another file", "Write it out.");
                });
    }

    /** The page that {@code paper} makes. */
    String fill(Paper paper) {
        Template template = templates.computeIfAbsent(paper.templateId(), this::read);
        return template.execute(paper.data());
    }

    private Template read(String id) {
        String path = "papers/" + id + ".html";
        String text = source.read(path)
                .orElseThrow(() -> new ContentException(
                        path, 0, "there is no such file in the content", "Add it, or correct the paper's id."));
        if (text.contains("{{{") || text.contains("{{&")) {
            throw new ContentException(path, 0, "a value is taken in unescaped", "Write {{value}} in two braces.");
        }
        try {
            return compiler.compile(text);
        } catch (MustacheException wrong) {
            throw new ContentException(path, 0, String.valueOf(wrong.getMessage()), "Check the template's braces.");
        }
    }
}
