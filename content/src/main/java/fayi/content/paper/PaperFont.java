package fayi.content.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of all papers, read and taken apart once: it has some 25 MB, and reading it was half of what a paper took. It
 * learns nothing of what is set in it. One document at a time may be set in it.
 */
final class PaperFont {
    private final TrueTypeFont font;
    private final CmapLookup characters;

    /**
     * The font of that file.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    PaperFont(Path file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            characters = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font " + file + " cannot be read", unreadable);
        }
    }

    /** Whether it has this character. Any thread may ask. */
    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** The same font in a document, of which that holds only the characters it shows. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }
}
