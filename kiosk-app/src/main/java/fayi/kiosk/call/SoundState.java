package fayi.kiosk.call;

/** What the station can do with sound, known once the engine is ready. */
public enum SoundState {
    /** The engine has not looked yet. */
    UNKNOWN,
    /** A sound server answers: calls have a voice. */
    PRESENT,
    /** Calls are without voice on this station; the screen must say so and offer text. */
    NO_SOUND
}
