package fayi.device.receipt.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

/**
 * Draws lines that a printer's own font cannot write, black on white, as wide as the paper. Each character is taken from the
 * first of the fonts that has it; one that none has becomes a hollow square, so that a reader sees that something is there.
 * Needs no display.
 */
final class LinePainter {
    /** Dots of a Chinese character of the usual size; a Latin letter is half as wide. */
    static final int DOTS = 24;

    private static final int LEADING = 6;
    private static final double BASELINE = 0.86;
    private static final String MISSING = "□";
    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

    private final List<String> families;
    private final int width;

    /**
     * @param families names of installed fonts, the best first
     * @param width of the paper, in dots
     */
    LinePainter(List<String> families, int width) {
        this.families = List.copyOf(families);
        this.width = width;
    }

    /** One line with the first of its columns at {@code column}. */
    BufferedImage paint(String line, int column, int factor, boolean bold) {
        int dots = DOTS * factor;
        BufferedImage picture = new BufferedImage(width, dots + LEADING * factor, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, picture.getHeight());
        canvas.setColor(Color.BLACK);
        // Grey would become white or black at the head anyway, and thin strokes white.
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        float x = column * dots / 2f;
        float y = (float) (dots * BASELINE);
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            float cell = LineBreaks.width(one) * dots / 2f;
            GlyphVector glyph = glyph(one, dots, bold);
            float advance = (float) glyph.getLogicalBounds().getWidth();
            canvas.drawGlyphVector(glyph, x + Math.max(0, (cell - advance) / 2), y);
            x += cell;
        }
        canvas.dispose();
        return picture;
    }

    private GlyphVector glyph(String one, int dots, boolean bold) {
        for (String family : families) {
            Font font = new Font(family, bold ? Font.BOLD : Font.PLAIN, dots);
            if (font.getFamily(Locale.ENGLISH).equals(family) && font.canDisplayUpTo(one) < 0) {
                return font.createGlyphVector(EXACT, one);
            }
        }
        return new Font(Font.DIALOG, Font.PLAIN, dots).createGlyphVector(EXACT, MISSING);
    }
}
