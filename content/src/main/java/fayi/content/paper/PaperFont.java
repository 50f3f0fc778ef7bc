package fayi.content.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The font of all papers. It has some 25 MB, and reading it is half of what a paper takes: it is kept from one paper to the
 * next while there is memory for it, and read again once the collector has taken it. It learns nothing of what is set in it.
 * One document at a time may be set in it.
 */
final class PaperFont {
    private final Path file;
    private SoftReference<Loaded> held = new SoftReference<>(null);

    /**
     * The font of that file.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    PaperFont(Path file) {
        this.file = file;
        loaded();
    }

    /** Whether it has this character. Any thread may ask. */
    boolean has(int codePoint) {
        return loaded().characters().getGlyphId(codePoint) != 0;
    }

    /** The same font in a document, of which that holds only the characters it shows. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, loaded().font(), true);
    }

    /** Lets its memory go until it is needed again. */
    synchronized void forget() {
        held.clear();
    }

    private synchronized Loaded loaded() {
        @Nullable Loaded known = held.get();
        if (known == null) {
            known = read();
            held = new SoftReference<>(known);
        }
        return known;
    }

    private Loaded read() {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            return new Loaded(font, font.getUnicodeCmapLookup());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font " + file + " cannot be read", unreadable);
        }
    }

    private record Loaded(TrueTypeFont font, CmapLookup characters) {}
}
