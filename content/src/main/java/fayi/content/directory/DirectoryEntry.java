package fayi.content.directory;

import java.util.List;
import java.util.Optional;

/**
 * An institution or a practitioner.
 *
 * @param id names it for good
 * @param place the township, county or city where it is
 * @param telephone as it is dialled
 * @param address where to go, if anywhere
 * @param skills which matters, as the catalogue's services name them
 * @param advises the villages whose legal adviser this is
 */
public record DirectoryEntry(
        String id,
        Kind kind,
        String name,
        String place,
        String telephone,
        Optional<String> address,
        List<String> skills,
        List<String> advises,
        Facets facets) {
    /** Copies the lists. */
    public DirectoryEntry {
        skills = List.copyOf(skills);
        advises = List.copyOf(advises);
    }

    /** What an entry is. */
    public enum Kind {
        /** An office, a committee, a firm. */
        INSTITUTION,
        /** A lawyer, notary, mediator, appraiser or legal worker. */
        PRACTITIONER
    }
}
