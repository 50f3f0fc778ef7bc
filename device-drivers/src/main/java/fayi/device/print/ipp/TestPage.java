package fayi.device.print.ipp;

import fayi.device.Capabilities;
import fayi.device.DeviceCounters;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One A4 page by which a technician judges a printer: a border that must be whole, greys that must be told apart, lines and
 * letters of growing size, the printer's own name, and what it has done. A PDF of the simplest kind (ISO 32000-1, 7.5), with
 * Helvetica, which every printer has.
 */
final class TestPage {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final int LEFT = 56;
    private static final int STEPS = 11;
    private static final int[] SIZES = {7, 9, 12, 16, 24};
    private static final double[] STROKES = {0.25, 0.5, 1, 2, 4};
    private static final String[] COLOURS = {"0 1 1 0", "1 0 1 0", "1 1 0 0", "1 0 0 0", "0 1 0 0", "0 0 1 0"};

    private final StringBuilder drawing = new StringBuilder();

    private TestPage() {}

    /** The page, as a printer takes it. */
    static byte[] of(Capabilities printer, DeviceCounters counters, ZonedDateTime now) {
        TestPage page = new TestPage();
        page.border();
        page.words(printer, counters, now);
        page.greys();
        page.colours();
        page.strokes();
        page.sizes();
        return page.pdf();
    }

    private void border() {
        draw("0 G 1 w 28.35 28.35 538.58 785.19 re S");
        for (int corner = 0; corner < 4; corner++) {
            int x = corner % 2 == 0 ? 40 : 535;
            int y = corner < 2 ? 40 : 782;
            draw("0.5 w %d %d 20 20 re S %d %d m %d %d l S", x, y, x, y, x + 20, y + 20);
        }
    }

    private void words(Capabilities printer, DeviceCounters counters, ZonedDateTime now) {
        text(24, LEFT + 24, 760, "Fayi test page");
        text(
                10,
                LEFT + 24,
                742,
                "The border is 10 mm from each edge, all around. The page is straight. Nothing is smeared.");
        List<String> lines = new ArrayList<>();
        lines.add("Printer   " + printer.model().orElse("does not tell its model"));
        lines.add("Firmware  " + printer.firmware().orElse("not told"));
        lines.add("Printed   " + DATE.format(now));
        lines.add(String.format(
                Locale.ROOT,
                "Since the station's start: %d papers, %d failed, %d pages; lost %d times",
                counters.commands(),
                counters.failures(),
                counters.units(),
                counters.losses()));
        int y = 706;
        for (String line : lines) {
            text(11, LEFT, y, line);
            y -= 17;
        }
    }

    private void greys() {
        text(10, LEFT, 616, "Eleven steps from white to black; each differs from its neighbours.");
        for (int step = 0; step < STEPS; step++) {
            double x = LEFT + step * 44.0;
            draw("%.2f g %.1f 560 44 46 re f 0 G 0.25 w %.1f 560 44 46 re S 0 g", 1 - step / 10.0, x, x);
            text(8, (int) x + 12, 548, step * 10 + " %");
        }
    }

    private void colours() {
        text(10, LEFT, 516, "Red, green, blue, cyan, magenta, yellow; greys where the printer has black only.");
        for (int patch = 0; patch < COLOURS.length; patch++) {
            draw("%s k %d 470 80.6 36 re f", COLOURS[patch], LEFT + (int) (patch * 80.6));
        }
        draw("0 g");
    }

    private void strokes() {
        text(10, LEFT, 438, "Lines of 0.25, 0.5, 1, 2 and 4 points, unbroken.");
        int y = 422;
        for (double stroke : STROKES) {
            draw("%.2f w %d %d m 540 %d l S", stroke, LEFT, y, y);
            y -= 12;
        }
    }

    private void sizes() {
        int y = 330;
        for (int size : SIZES) {
            text(size, LEFT, y, size + " pt: The quick brown fox jumps, 0123456789");
            y -= size + 18;
        }
    }

    private void draw(String operators, Object... values) {
        drawing.append(String.format(Locale.ROOT, operators, values)).append('\n');
    }

    private void text(int size, int x, int y, String words) {
        String plain = words.replaceAll("[^\\x20-\\x7E]", "?");
        String escaped = plain.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
        drawing.append(String.format(Locale.ROOT, "BT /F1 %d Tf %d %d Td (", size, x, y))
                .append(escaped)
                .append(") Tj ET\n");
    }

    private byte[] pdf() {
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents 5 0 R"
                        + " /Resources << /Font << /F1 4 0 R >> >> >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "endstream");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int index = 0; index < objects.size(); index++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n ", file.length()))
                    .append('\n');
            file.append(index + 1).append(" 0 obj\n").append(objects.get(index)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(places);
        file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        file.append(table).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
