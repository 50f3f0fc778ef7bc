package fayi.hub.store;

import fayi.protocol.LawyerCard;
import java.util.List;

/**
 * A lawyer's account without its secrets.
 *
 * @param skills subjects they take first; empty for all alike
 * @param scopeTier {@code city}, {@code county}, {@code township} or {@code village}
 * @param scopePlace which one: they see the stations that stand in it
 */
public record LawyerRecord(String account, LawyerCard card, List<String> skills, String scopeTier, String scopePlace) {
    /** Copies the list. */
    public LawyerRecord {
        skills = List.copyOf(skills);
    }
}
