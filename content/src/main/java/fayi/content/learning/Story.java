package fayi.content.learning;

import fayi.content.text.LocalizedText;
import java.util.List;

/**
 * What happened to somebody, and what the law says of it. The people in it are people of a story.
 *
 * @param remember what to keep in mind
 * @param services ids of the catalogue's services that help with such a matter, the first one first
 */
public record Story(
        String id,
        String icon,
        LocalizedText title,
        LocalizedText summary,
        List<StoryPage> pages,
        List<LocalizedText> remember,
        List<LawReference> articles,
        List<String> services) {
    /** Copies the lists. */
    public Story {
        pages = List.copyOf(pages);
        remember = List.copyOf(remember);
        articles = List.copyOf(articles);
        services = List.copyOf(services);
    }
}
