package fayi.content.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers PDFBox's search for fonts of the machine with the one font that PDFBox brings along. Papers embed all they need;
 * the search would read every font file at the first paper and leave a file in the home directory.
 */
final class EmbeddedFontsOnly implements FontMapper {
    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private EmbeddedFontsOnly(TrueTypeFont font) {
        this.font = font;
    }

    /** Makes PDFBox use it, for the whole process. */
    static void install() {
        try (@Nullable InputStream stream = PDDocument.class.getResourceAsStream(BUNDLED)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "PDFBox no longer brings " + BUNDLED + ". Name the font it brings now.");
            }
            FontMappers.set(new EmbeddedFontsOnly(new TTFParser().parse(new RandomAccessReadBuffer(stream))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font " + BUNDLED + " cannot be read", unreadable);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, false);
    }
}
