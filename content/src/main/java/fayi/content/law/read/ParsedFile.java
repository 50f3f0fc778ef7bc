package fayi.content.law.read;

import java.util.List;
import java.util.Optional;

/**
 * What one file holds, before files are put together to laws.
 *
 * @param file relative to the imported folder
 * @param titles its headings of the first level before the first article: the title, then perhaps the part
 * @param preface lines before the first article
 * @param pieces its articles, items or sections
 */
record ParsedFile(String file, List<String> titles, List<String> preface, List<Piece> pieces) {
    /** One article, item or section. */
    record Piece(int line, String label, List<String> headings, String text) {}

    Optional<String> title() {
        return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(0));
    }

    /** The folder, empty for the imported one itself. */
    String folder() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The file's name without {@code .md}. */
    String name() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.replaceFirst("(?i)\\.(md|markdown)$", "");
    }
}
