package fayi.content.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The five things that the directory tells of everybody in it, and nothing else.
 *
 * @param occupation what they are: profession, licence, hours
 * @param awardsAndPenalties what they were honoured or punished for
 * @param business what they do
 * @param socialService what they do for nothing
 * @param credit how they stand in the public credit record
 */
public record Facets(
        String occupation, String awardsAndPenalties, String business, String socialService, String credit) {
    /** As offices write that nothing stands there. */
    private static final Set<String> NOTHING =
            Set.of("", "无", "没有", "暂无", "无记录", "没有记录", "none", "no record", "-", "—", "/");

    /** What stands under {@code facet}; empty when the office wrote that there is no record. */
    public Optional<String> find(Facet facet) {
        String text = switch (facet) {
            case OCCUPATION -> occupation;
            case AWARDS_AND_PENALTIES -> awardsAndPenalties;
            case BUSINESS -> business;
            case SOCIAL_SERVICE -> socialService;
            case CREDIT -> credit;
        };
        String plain = text.strip().replaceFirst("[。.]$", "").toLowerCase(Locale.ROOT);
        return NOTHING.contains(plain) ? Optional.empty() : Optional.of(text);
    }
}
