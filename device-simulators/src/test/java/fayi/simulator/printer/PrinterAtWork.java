package fayi.simulator.printer;

import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.driver.DriverSettings;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress;
import fayi.device.print.ipp.IppDriver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A simulated printer and the driver that uses it, with all that was told of the papers. */
final class PrinterAtWork implements AutoCloseable {
    static final Duration LONG = Duration.ofSeconds(20);
    final SimulatedPrinter peer;
    final DocumentPrinter device;
    final List<PrintProgress> told = new CopyOnWriteArrayList<>();

    private PrinterAtWork(SimulatedPrinter peer, DocumentPrinter device) {
        this.peer = peer;
        this.device = device;
    }

    static PrinterAtWork begin(Path tray, int paceMillis) throws Exception {
        SimulatedPrinter peer = SimulatedPrinter.start(tray, Duration.ofMillis(paceMillis), 0);
        return new PrinterAtWork(peer, device(peer.uri().toString()));
    }

    static DocumentPrinter device(String uri) throws Exception {
        return device(Map.of("uri", uri));
    }

    static DocumentPrinter device(Map<String, String> keys) throws Exception {
        DriverSettings settings = new DriverSettings(DocumentPrinter.KIND, "ipp", keys, "station.yaml:3");
        return (DocumentPrinter) new IppDriver().open(settings, Clock.systemDefaultZone());
    }

    Claim claim() throws Exception {
        return device.claim("visit-1", Duration.ofMinutes(5));
    }

    PrintJob print(Claim claim, byte[] pdf, int pages) throws Exception {
        return device.print(claim, pdf, pages, told::add);
    }

    static void awaitState(PrintJob job, PrintProgress.State state) {
        await().atMost(LONG).until(() -> job.progress().state() == state);
    }

    List<PrintProgress.State> states() {
        return told.stream().map(PrintProgress::state).distinct().toList();
    }

    /** A paper of that many pages, {@code mark} in it, small and sound enough for any reader. */
    static byte[] pdf(int pages, String mark) {
        StringBuilder text = new StringBuilder("%PDF-1.4\n%" + mark + "\n");
        StringBuilder kids = new StringBuilder();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int page = 0; page < pages; page++) {
            kids.append(page + 3).append(" 0 R ");
        }
        String[] objects = new String[pages + 2];
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>";
        for (int page = 0; page < pages; page++) {
            objects[page + 2] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
        }
        for (int number = 1; number <= objects.length; number++) {
            table.append(String.format("%010d 00000 n %n", text.length()));
            text.append(number).append(" 0 obj\n").append(objects[number - 1]).append("\nendobj\n");
        }
        int start = text.length();
        text.append("xref\n0 ").append(objects.length + 1).append('\n').append(table);
        text.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return text.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        device.close();
        peer.close();
    }
}
