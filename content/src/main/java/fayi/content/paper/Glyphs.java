package fayi.content.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which characters the main font can set, and draws the others from the fallback. Any thread may ask. */
final class Glyphs {
    private static final int SIDE = 128;

    private final PaperFonts fonts;
    private final PaperFont main;
    private @Nullable Font fallback;
    private boolean looked;

    Glyphs(PaperFont main, PaperFonts fonts) {
        this.main = main;
        this.fonts = fonts;
    }

    /** Whether the main font has this character. */
    boolean has(int codePoint) {
        return main.has(codePoint);
    }

    /** The markup that shows a character the main font lacks: its picture, or its number where no font has it. */
    String replacement(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return draw(codePoint)
                .map(picture -> "<img class=\"rare\" alt=\"" + number + "\" src=\"" + PictureUri.png(picture) + "\"/>")
                .orElse("<span class=\"unknown\">[" + number + "]</span>");
    }

    /** Whether a character that the main font lacks is in the fallback. */
    boolean isDrawn(int codePoint) {
        Font font = fallback();
        return font != null && font.canDisplay(codePoint);
    }

    private Optional<BufferedImage> draw(int codePoint) {
        Font font = fallback();
        if (font == null || !isDrawn(codePoint)) {
            return Optional.empty();
        }
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font.deriveFont((float) SIDE));
        graphics.drawString(Character.toString(codePoint), 0, SIDE * 88 / 100);
        graphics.dispose();
        return Optional.of(picture);
    }

    private synchronized @Nullable Font fallback() {
        if (!looked) {
            looked = true;
            if (Files.isReadable(fonts.fallback())) {
                try {
                    fallback =
                            Font.createFont(Font.TRUETYPE_FONT, fonts.fallback().toFile());
                } catch (FontFormatException | IOException unreadable) {
                    throw new IllegalStateException("the font " + fonts.fallback() + " cannot be read", unreadable);
                }
            }
        }
        return fallback;
    }
}
