package fayi.content.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of papers: Mustache over XHTML, in which every value is escaped. They are kept, what goes into them not. */
final class PaperTemplates {
    private final TemplateFile files;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    PaperTemplates(ContentSource source, Mustache.Escaper escaper) {
        this.files = new TemplateFile(source);
        this.compiler = Mustache.compiler().withEscaper(escaper).emptyStringIsFalse(true);
    }

    /** The page that {@code paper} makes. */
    String fill(Paper paper, PaperEdition edition) {
        Template template = templates.computeIfAbsent(paper.templateId(), this::read);
        Map<String, Object> data = new HashMap<>(paper.data());
        data.put("large", edition == PaperEdition.LARGE_PRINT);
        return template.execute(data);
    }

    private Template read(String id) {
        try {
            return compiler.compile(files.whole(id));
        } catch (MustacheException wrong) {
            throw new ContentException(
                    TemplateFile.path(id), 0, String.valueOf(wrong.getMessage()), "Check the template's braces.");
        }
    }
}
