package fayi.content.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import fayi.content.source.ContentSource;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes papers: a template and its data become a PDF (PDF/A-2u: its font is embedded, its text can be found; PDF/A-3u
 * when something is attached). Templates reach neither network nor files. Nothing of a paper is kept after it is made. One
 * paper takes some 100 ms, the first a second, so it belongs off the screen's thread; any thread may call, and papers are
 * made one after the other.
 */
public final class PaperMaker {
    private static final Logger LOG = LoggerFactory.getLogger(PaperMaker.class);
    private static final String FONT = "Paper";

    private final PaperFont font;
    private final PaperTemplates templates;

    /**
     * A maker of the papers in {@code source}.
     *
     * @throws IllegalStateException when the main font is missing; the message names the package that has it
     */
    public PaperMaker(ContentSource source, PaperFonts fonts) {
        fonts.requireMain();
        this.font = new PaperFont(fonts.main());
        this.templates = new PaperTemplates(source, new PaperEscaper(new Glyphs(font, fonts)));
        // The engine would also write to the console by itself; what it reports comes to report() below.
        XRLog.setLoggingEnabled(false);
        EmbeddedFontsOnly.install();
    }

    /**
     * The PDF of {@code paper}.
     *
     * @throws fayi.content.yaml.ContentException when its template is missing or wrong
     */
    public byte[] make(Paper paper) {
        return make(paper, PaperEdition.USUAL);
    }

    /**
     * The PDF of {@code paper} in that edition.
     *
     * @throws fayi.content.yaml.ContentException when its template is missing or wrong
     */
    public byte[] make(Paper paper, PaperEdition edition) {
        return ThreadOfItsOwn.call("paper", () -> set(paper, edition));
    }

    private byte[] set(Paper paper, PaperEdition edition) {
        String page = templates.fill(paper, edition);
        Optional<Attachment> attachment = paper.attachment();
        try {
            byte[] pdf = set(paper, page, attachment.isPresent());
            return attachment.isPresent() ? PdfAttachments.attach(pdf, attachment.get()) : pdf;
        } catch (IOException wrong) {
            throw new UncheckedIOException("the paper " + paper.templateId() + " cannot be set", wrong);
        }
    }

    /** One paper after the other: they share the font. */
    private synchronized byte[] set(Paper paper, String page, boolean withAttachment) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .withProducer("Fayi")
                    .usePdfAConformance(
                            withAttachment
                                    ? PdfRendererBuilder.PdfAConformance.PDFA_3_U
                                    : PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withDiagnosticConsumer(diagnostic -> report(paper.templateId(), diagnostic))
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(font.in(document)), FONT, 400, FontStyle.NORMAL, true)
                    .withHtmlContent(page, null)
                    .toStream(pdf);
            paper.signature().map(SignaturePlace::new).ifPresent(builder::useObjectDrawerFactory);
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl(PaperMaker::isInsidePage, when);
            }
            builder.run();
        }
        return pdf.toByteArray();
    }

    /** Makes one paper for nobody, so that the first real one comes as fast as all others; then lets the font go. */
    public void warmUp() {
        make(new ReceiptPaper(
                true,
                "0",
                "",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "0",
                "",
                Instant.EPOCH.atZone(ZoneId.of("UTC"))));
        font.forget();
    }

    private static void report(String templateId, Diagnostic diagnostic) {
        // Its arguments may quote the page, so only the kind of message goes on.
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn("paper {}: {}", templateId, diagnostic.getLogMessageId());
        }
    }

    private static boolean isInsidePage(String uri, ExternalResourceType type) {
        return uri.startsWith(PictureUri.START);
    }
}
