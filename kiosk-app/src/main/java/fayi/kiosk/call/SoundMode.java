package fayi.kiosk.call;

/** What the station's configuration says about sound. */
public enum SoundMode {
    /** Microphone and loudspeaker through PulseAudio where a sound server answers, otherwise silence. */
    AUTOMATIC,
    /** No sound device is touched; the desk receives silence, what it says is not played. */
    SILENT
}
