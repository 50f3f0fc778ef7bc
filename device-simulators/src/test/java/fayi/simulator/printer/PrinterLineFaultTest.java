package fayi.simulator.printer;

import static fayi.simulator.printer.PrinterAtWork.awaitState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceStatus;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress.State;
import fayi.simulator.wire.ConnectionFault;
import fayi.simulator.wire.FaultyConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong between a station and its printer. Afterwards it works again by itself, and nothing came out twice. */
@Timeout(90)
class PrinterLineFaultTest {
    /** RFC 8010, appendix A: version 1.1, server-error-internal-error 0500, the operation attributes, the end. */
    private static final byte[] INTERNAL_ERROR = answer(
            "01010500000000010147001261747472696275746573"
                    + "2d6368617273657400057574662d3848001b617474726962757465732d6e61747572616c2d6c616e67756167650005656e2d757303");

    @TempDir
    Path tray;

    static List<ConnectionFault> aPrinterBehindABadLineIsOfflineAndFoundAgain() {
        return List.of(
                new ConnectionFault.Refused(),
                new ConnectionFault.CutAnswer(40),
                new ConnectionFault.Answers(INTERNAL_ERROR));
    }

    @ParameterizedTest
    @MethodSource
    void aPrinterBehindABadLineIsOfflineAndFoundAgain(ConnectionFault fault) throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 0);
                FaultyConnection wire = FaultyConnection.to(work.peer.uri().getPort());
                DocumentPrinter device = PrinterAtWork.device(uri(wire));
                Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
            await().until(() -> device.status().state() == DeviceStatus.State.READY);
            wire.fault(fault);
            PrintJob job = device.print(claim, PrinterAtWork.pdf(1, "a"), 1, progress -> {});
            awaitState(job, State.OFFLINE);
            assertThat(device.status().state()).isEqualTo(DeviceStatus.State.OFFLINE);
            wire.fault(new ConnectionFault.None());
            await().atMost(PrinterAtWork.LONG)
                    .until(() -> job.progress().state().isEnd());
            await().atMost(PrinterAtWork.LONG).until(() -> device.status().state() == DeviceStatus.State.READY);
            assertThat(work.peer.printed()).hasSizeLessThanOrEqualTo(1);
            awaitState(device.print(claim, PrinterAtWork.pdf(1, "b"), 1, progress -> {}), State.PRINTED);
        }
    }

    @Test
    void aSlowLineIsWaitedFor() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 0);
                FaultyConnection wire = FaultyConnection.to(work.peer.uri().getPort());
                DocumentPrinter device = PrinterAtWork.device(uri(wire));
                Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
            wire.fault(new ConnectionFault.Trickling(50, Duration.ofMillis(10)));
            PrintJob job = device.print(claim, PrinterAtWork.pdf(1, "a"), 1, progress -> {});
            awaitState(job, State.PRINTED);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void aPrinterThatTakesEverythingAndSaysNothingIsOfflineAfterItsDeadline() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 0);
                FaultyConnection wire = FaultyConnection.to(work.peer.uri().getPort());
                DocumentPrinter device = PrinterAtWork.device(uri(wire))) {
            await().until(() -> device.status().state() == DeviceStatus.State.READY);
            wire.fault(new ConnectionFault.Silent());
            try (Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
                awaitState(device.print(claim, PrinterAtWork.pdf(1, "a"), 1, progress -> {}), State.OFFLINE);
            }
            wire.fault(new ConnectionFault.None());
            await().atMost(PrinterAtWork.LONG).until(() -> device.status().state() == DeviceStatus.State.READY);
            assertThat(work.peer.printed()).isEmpty();
        }
    }

    @Test
    void whileAPaperIsHandedOverTheStatusIsNeverReadyAndAPulledCableIsToldBeforeTheHandOverIsGivenUp()
            throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 0);
                FaultyConnection wire = FaultyConnection.to(work.peer.uri().getPort());
                DocumentPrinter device = PrinterAtWork.device(uri(wire));
                Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
            await().until(() -> device.status().state() == DeviceStatus.State.READY);
            // Longer than any question, shorter than the paper.
            wire.fault(new ConnectionFault.Stalled(4000));
            PrintJob job = device.print(claim, PrinterAtWork.pdf(1, "a".repeat(20_000)), 1, progress -> {});
            await().until(() -> wire.stalled() == 1);
            int before = wire.connections();
            assertThat(device.status().reason()).isEqualTo("printing");
            // It is slow with the paper and answers other questions: so it is there.
            await().until(() -> wire.connections() > before);
            assertThat(device.status().state()).isEqualTo(DeviceStatus.State.BUSY);

            wire.fault(new ConnectionFault.Stalled(0));
            awaitState(job, State.OFFLINE);
            assertThat(device.status().state()).isEqualTo(DeviceStatus.State.OFFLINE);
            assertThat(device.status().reason()).isEqualTo("no-answer");
            wire.fault(new ConnectionFault.None());
            awaitState(job, State.FAILED);
            await().until(() -> device.status().state() == DeviceStatus.State.READY);
            assertThat(work.peer.printed()).isEmpty();
        }
    }

    @Test
    void aJobThatThePrinterGivesUpFailsAndTheNextIsPrinted() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 50);
                Claim claim = work.claim()) {
            byte[] cut = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
            awaitState(work.print(claim, cut, 1), State.FAILED);
            assertThat(work.device.counters().failures()).isEqualTo(1);
            awaitState(work.print(claim, PrinterAtWork.pdf(1, "b"), 1), State.PRINTED);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    private static String uri(FaultyConnection wire) {
        return "ipp://127.0.0.1:" + wire.port() + "/ipp/print";
    }

    private static byte[] answer(String ipp) {
        byte[] body = HexFormat.of().parseHex(ipp);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }
}
