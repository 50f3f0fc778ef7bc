package fayi.provisioning;

/** What this station's place allows in a call. */
public record CallSettings(Sound sound, Turn turn) {
    /** Where a call's sound goes. */
    public enum Sound {
        /** The machine's sound devices, and a call without sound where there are none. */
        AUTO,
        /** No sound, even where devices are present. */
        NONE
    }

    /** Which servers may help a call through the network. */
    public enum Turn {
        /** Those the hub names. */
        HUB,
        /** None: direct ways only. */
        NONE
    }
}
