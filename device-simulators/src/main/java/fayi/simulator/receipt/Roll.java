package fayi.simulator.receipt;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paper that comes out: lines of text in cells of 12 by 24 dots, and pictures. Used by one thread. */
final class Roll {
    private static final int CELL = 12;
    private static final int HEIGHT = 24;
    private static final int PITCH = 30;
    private static final int TO_KNIFE = 110;
    private static final Font FONT = new Font("Noto Sans Mono CJK SC", Font.PLAIN, HEIGHT);

    private final int width;
    private final List<BufferedImage> strips = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<Glyph> line = new ArrayList<>();
    private boolean drawing;

    private record Glyph(String character, int columns, Look look) {}

    /** How characters look: size factors, weight, place. */
    record Look(int across, int down, boolean bold, int align) {
        static final Look PLAIN = new Look(1, 1, false, 0);
    }

    Roll(int width) {
        this.width = width;
    }

    /** Puts a character into the line; a full line comes out first. */
    void write(String character, int columns, Look look) {
        if (used() + columns * CELL * look.across() > width) {
            feedLine(look);
        }
        line.add(new Glyph(character, columns, look));
    }

    boolean hasLine() {
        return !line.isEmpty();
    }

    /** The line comes out, or an empty one. */
    void feedLine(Look look) {
        int down = line.stream().mapToInt(glyph -> glyph.look().down()).max().orElse(1);
        BufferedImage strip = strip(PITCH + HEIGHT * (down - 1));
        Graphics2D canvas = canvas(strip);
        int align = line.isEmpty() ? look.align() : line.get(0).look().align();
        int x = align == 1 ? (width - used()) / 2 : align == 2 ? width - used() : 0;
        StringBuilder words = new StringBuilder();
        for (Glyph glyph : line) {
            draw(canvas, glyph, x, HEIGHT * down);
            x += glyph.columns() * CELL * glyph.look().across();
            words.append(glyph.character());
        }
        canvas.dispose();
        text.add(words.toString().stripTrailing());
        line.clear();
        drawing = false;
    }

    /** A picture comes out; bands that follow each other are one in the text. */
    void picture(BufferedImage band, int align) {
        BufferedImage strip = strip(band.getHeight());
        Graphics2D canvas = canvas(strip);
        int free = width - band.getWidth();
        canvas.drawImage(band, align == 1 ? free / 2 : align == 2 ? free : 0, 0, null);
        canvas.dispose();
        if (!drawing) {
            text.add("[picture]");
        }
        drawing = true;
    }

    /** A code comes out. */
    void code(String content, BufferedImage picture, int align) {
        picture(picture, align);
        text.set(text.size() - 1, "[code]");
        codes.add(content);
        drawing = false;
    }

    /** Cuts off what is out; null when there is nothing. What lies between head and knife begins the next piece. */
    @Nullable
    PrintedReceipt cut() {
        if (strips.isEmpty()) {
            return null;
        }
        strip(TO_KNIFE);
        int height = strips.stream().mapToInt(BufferedImage::getHeight).sum();
        BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = whole.createGraphics();
        int y = 0;
        for (BufferedImage strip : strips) {
            canvas.drawImage(strip, 0, y, null);
            y += strip.getHeight();
        }
        canvas.dispose();
        PrintedReceipt receipt = new PrintedReceipt(text, codes, whole);
        strips.clear();
        text.clear();
        codes.clear();
        drawing = false;
        return receipt;
    }

    /** The line that has not come out is forgotten. */
    void forgetLine() {
        line.clear();
    }

    private int used() {
        return line.stream()
                .mapToInt(glyph -> glyph.columns() * CELL * glyph.look().across())
                .sum();
    }

    private BufferedImage strip(int height) {
        BufferedImage strip = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = strip.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        strips.add(strip);
        return strip;
    }

    private static Graphics2D canvas(BufferedImage strip) {
        Graphics2D canvas = strip.createGraphics();
        canvas.setColor(Color.BLACK);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        return canvas;
    }

    private static void draw(Graphics2D canvas, Glyph glyph, int x, int base) {
        Look look = glyph.look();
        AffineTransform before = canvas.getTransform();
        canvas.translate(x, base - 3 * look.down());
        canvas.scale(look.across(), look.down());
        canvas.setFont(look.bold() ? FONT.deriveFont(Font.BOLD) : FONT);
        canvas.drawString(glyph.character(), 0, 0);
        canvas.setTransform(before);
    }
}
