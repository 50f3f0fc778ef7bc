package fayi.provisioning.doctor.report;

import fayi.content.paper.PaperFonts;
import fayi.content.paper.PaperMaker;
import fayi.content.source.ContentSource;
import fayi.provisioning.PrivateFiles;
import fayi.provisioning.doctor.ReadinessReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code report.json} and {@code report.pdf}, each whole or not at all; the last ones stand. Making the PDF takes up
 * to some seconds, so it belongs off the screen's thread.
 *
 * @param json where the JSON lies
 * @param pdf where the page lies; empty when the fonts of papers are missing, which the report itself says
 */
public record ReportFiles(Path json, Optional<Path> pdf) {
    private static final String ROOT = "/fayi/provisioning/doctor/report/";

    /** Writes both into {@code directory}. */
    public static ReportFiles write(ReadinessReport report, Path directory, PaperFonts fonts) throws IOException {
        Path json = directory.resolve("report.json");
        PrivateFiles.write(json, new ReportJson().write(report));
        if (!fonts.missing().isEmpty()) {
            return new ReportFiles(json, Optional.empty());
        }
        Path pdf = directory.resolve("report.pdf");
        PrivateFiles.write(pdf, paper(report, fonts));
        return new ReportFiles(json, Optional.of(pdf));
    }

    /** The page alone, as PDF. */
    public static byte[] paper(ReadinessReport report, PaperFonts fonts) {
        return new PaperMaker(source(), fonts).make(new ReadinessPaper(report));
    }

    private static ContentSource source() {
        return path -> {
            try (@Nullable InputStream stream = ReportFiles.class.getResourceAsStream(ROOT + path)) {
                return stream == null
                        ? Optional.empty()
                        : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("cannot read the bundled file " + path, unreadable);
            }
        };
    }
}
