package fayi.protocol;

import java.util.List;

/**
 * How far a pack that is being published is.
 *
 * @param complete whether stations are offered it now
 * @param missing digests of which bytes are missing, at most a thousand at a time
 */
public record PackState(long counter, boolean complete, List<String> missing) {
    /** Copies the list. */
    public PackState {
        missing = List.copyOf(missing);
    }
}
