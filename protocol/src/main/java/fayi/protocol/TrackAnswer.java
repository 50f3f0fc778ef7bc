package fayi.protocol;

import java.util.List;

/** The matters found, newest first; empty when there are none. */
public record TrackAnswer(List<MatterHistory> matters) {
    /** Copies the list. */
    public TrackAnswer {
        matters = List.copyOf(matters);
    }
}
