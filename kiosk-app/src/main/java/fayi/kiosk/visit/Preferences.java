package fayi.kiosk.visit;

import java.util.Locale;

/** How this person wants the screen; back to {@link #DEFAULT} at the end of the visit. */
public record Preferences(Locale locale, TextSize textSize, Sound sound, boolean highContrast) {
    /** Chinese, usual size, quiet sound, usual colours. */
    public static final Preferences DEFAULT =
            new Preferences(Locale.SIMPLIFIED_CHINESE, TextSize.NORMAL, Sound.ON, false);

    /** Three steps. */
    public enum TextSize {
        NORMAL(1.0),
        LARGE(1.25),
        LARGEST(1.5);

        private final double factor;

        TextSize(double factor) {
            this.factor = factor;
        }

        /** By which every text grows. */
        public double factor() {
            return factor;
        }
    }

    /** Three steps. */
    public enum Sound {
        ON,
        LOUD,
        OFF
    }

    /** With the next text size; after the largest the first. */
    public Preferences nextTextSize() {
        TextSize next = TextSize.values()[(textSize.ordinal() + 1) % TextSize.values().length];
        return new Preferences(locale, next, sound, highContrast);
    }

    /** With the next sound; after the last the first. */
    public Preferences nextSound() {
        return new Preferences(
                locale, textSize, Sound.values()[(sound.ordinal() + 1) % Sound.values().length], highContrast);
    }

    /** In the other language. */
    public Preferences otherLanguage() {
        Locale other =
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Preferences(other, textSize, sound, highContrast);
    }

    /** In the other colours. */
    public Preferences otherContrast() {
        return new Preferences(locale, textSize, sound, !highContrast);
    }
}
