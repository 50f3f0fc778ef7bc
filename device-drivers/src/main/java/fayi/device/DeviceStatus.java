package fayi.device;

import java.time.ZonedDateTime;

/**
 * How a device stands.
 *
 * @param reason stable id of why, such as {@code paper-empty}; {@code ok} when READY
 * @param action what a technician should do, in one English sentence; empty when nothing
 * @param since when it became so
 */
public record DeviceStatus(State state, String reason, String action, ZonedDateTime since) {
    /** The kinds of standing. */
    public enum State {
        /** Not known yet: the device is being opened for the first time. */
        UNKNOWN,
        /** It can be used. */
        READY,
        /** It is at work. */
        BUSY,
        /** It answers and needs a person: paper, a jam, an open cover. */
        ATTENTION,
        /** It does not answer; it is being sought again. */
        OFFLINE
    }

    /** Whether a command would be tried. */
    public boolean isUsable() {
        return state == State.READY || state == State.BUSY;
    }
}
