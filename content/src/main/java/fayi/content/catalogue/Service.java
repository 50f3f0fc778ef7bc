package fayi.content.catalogue;

import fayi.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the catalogue.
 *
 * @param groups ids of the groups on whose pages it stands
 * @param icon the Material Design icon's name, such as {@code mdi2s-scale-balance}
 * @param title as it stands on a button
 * @param summary one sentence
 * @param whoFor for whom it is
 * @param bring what to have at hand; may be empty
 * @param cost what it costs
 * @param duration how long it takes at the station, and afterwards
 * @param interview the id of the interview that an interview or a booking asks
 * @param topic at which place a search, the directory or the lessons open; empty for their beginning
 * @param calculator the id of the rule that a calculator asks for
 * @param link where it leads when it is not here
 * @param office who gets the matter, or who serves
 * @param skills which skills a lawyer needs for it; empty for any
 */
public record Service(
        String id,
        List<String> groups,
        String icon,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText whoFor,
        List<LocalizedText> bring,
        LocalizedText cost,
        LocalizedText duration,
        Flow flow,
        Optional<String> interview,
        Optional<String> topic,
        Optional<String> calculator,
        Optional<Link> link,
        LocalizedText office,
        List<String> skills)
        implements Choice {
    /** Copies the lists. */
    public Service {
        groups = List.copyOf(groups);
        bring = List.copyOf(bring);
        skills = List.copyOf(skills);
    }
}
