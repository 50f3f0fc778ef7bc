package fayi.device.indicator;

/**
 * What the light on the case shows.
 *
 * @param blinking once a second; without a meaning for {@link Colour#NONE}
 */
public record Light(Colour colour, boolean blinking) {
    /** Dark. */
    public static final Light OFF = new Light(Colour.NONE, false);

    /** Which of its lamps burns. */
    public enum Colour {
        /** None. */
        NONE,
        /** The green one. */
        GREEN,
        /** The yellow one. */
        YELLOW,
        /** The red one. */
        RED
    }

    /** Burns all the time. */
    public static Light steady(Colour colour) {
        return new Light(colour, false);
    }
}
