package fayi.content.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a list of institutions and practitioners that an office brings as CSV (UTF-8, else GB 18030) or as XLSX. A formula is
 * never reckoned and never taken; a file that is too large, or swells when it is unpacked, is refused before it is read.
 */
public final class DirectorySheets {
    private static final long LARGEST_FILE = 20L * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 60;

    private DirectorySheets() {}

    /**
     * The entries of {@code file}, and its rows that cannot be taken.
     *
     * @throws IOException when it is no such file, or beyond the limits; the message says what to do
     */
    public static DirectoryImport read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException(file + ": it is larger than 20 MB. Bring the list in parts.");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return DirectoryRows.read(csv(file));
        }
        if (name.endsWith(".xlsx")) {
            return DirectoryRows.read(xlsx(file));
        }
        throw new IOException(file + ": this is neither .csv nor .xlsx. Save the list as one of them.");
    }

    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try {
            for (CSVRecord row : format.parse(new StringReader(text(file)))) {
                requireFew(file, rows.size(), row.size());
                rows.add(row.toList());
            }
        } catch (UncheckedIOException broken) {
            throw new IOException(file + ", after row " + rows.size() + ": a quote does not end. Close it.", broken);
        }
        return rows;
    }

    /** Lists of Chinese offices come in either: what is no UTF-8 is GB 18030. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException otherwise) {
                // The next one is tried; when none fits, that is told below.
            }
        }
        throw new IOException(file + ": its text is neither UTF-8 nor GB 18030. Save it as CSV UTF-8.");
    }

    private static List<List<String>> xlsx(Path file) throws IOException {
        requireSmallUnpacked(file);
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            sheet.forEach(row -> {
                requireFewUnchecked(file, row.getRowNum(), row.getCellCount());
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(cells(row));
            });
        } catch (ExcelReaderException broken) {
            throw new IOException(file + ": this is no spreadsheet that can be read. Save it anew as .xlsx.", broken);
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            // What a formula came to may be anybody's: its cell counts as empty, which the row's check then tells.
            cells.add(cell == null || cell.getType() == CellType.FORMULA ? "" : cell.getText());
        }
        return cells;
    }

    private static void requireSmallUnpacked(Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw new IOException(file + ": it swells beyond 200 MB when it is unpacked, and is not read.");
                    }
                }
            }
        }
        if (entries == 0) {
            throw new IOException(file + ": this is no .xlsx file. Save it anew as .xlsx.");
        }
    }

    private static void requireFew(Path file, int rows, int columns) throws IOException {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw new IOException(file + ": it has more than " + MOST_ROWS + " rows or " + MOST_COLUMNS
                    + " columns. Bring the list in parts.");
        }
    }

    private static void requireFewUnchecked(Path file, int rows, int columns) {
        try {
            requireFew(file, rows, columns);
        } catch (IOException many) {
            throw new UncheckedIOException(many);
        }
    }
}
