package fayi.kiosk.flow;

/**
 * A video that is shown on the page.
 *
 * @param task of its playing
 */
public record Video(TaskId task, Phase phase) {
    /** How far it is. */
    public enum Phase {
        /** Its first picture has not come yet. */
        STARTING,
        /** It plays. */
        PLAYING,
        /** It stands still until the person wants to go on. */
        PAUSED
    }

    Video in(Phase other) {
        return new Video(task, other);
    }
}
