package fayi.device.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import fayi.device.Capabilities;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever comes back from a printer is understood, or is {@link IOException}: nothing else, and soon. */
class IppAnswerProperties {
    @Property(tries = 5000)
    void anyBytesAreAnAnswerOrAnError(@ForAll @Size(max = 600) byte[] noise) {
        read(noise, 0);
    }

    @Property(tries = 8000)
    void aTrueAnswerWithAFewWrongBytesIsAnAnswerOrAnError(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] body = random.nextBoolean() ? printer() : jobs();
        for (int times = random.nextInt(6); times >= 0; times--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        read(body, random.nextInt(4) == 0 ? random.nextInt(body.length) : 0);
    }

    @Property(tries = 2000)
    void anHttpAnswerWithAFewWrongBytesIsABodyOrAnError(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] answer =
                ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=1\r\nhello\r\n10\r\n0123456789abcdef\r\n"
                                + "0\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        for (int times = random.nextInt(5); times >= 0; times--) {
            answer[random.nextInt(answer.length)] = (byte) random.nextInt(256);
        }
        boolean ended = random.nextBoolean();
        try {
            HttpAnswer.body(answer, ended).ifPresent(body -> assertThat(body).hasSizeLessThan(answer.length));
        } catch (IOException told) {
            assertThat(told).hasMessageNotContaining("hello");
        }
    }

    @Example
    void collectionsWithinCollectionsWithoutEndAreAnError() {
        ByteArrayOutputStream deep = new ByteArrayOutputStream();
        // RFC 8010, 3.1.6: printer attributes, a collection, and in it a member that is a collection, and so on.
        deep.writeBytes(new byte[] {1, 1, 0, 0, 0, 0, 0, 1, 4, 0x34, 0, 1, 'a', 0, 0});
        for (int level = 0; level < 90_000; level++) {
            deep.writeBytes(new byte[] {0x4A, 0, 0, 0, 1, 'a', 0x34, 0, 0, 0, 0});
        }
        assertThatThrownBy(() -> IppWire.packet(deep.toByteArray())).isInstanceOf(IOException.class);
    }

    @Example
    void aPrinterThatSaysContinueForEverIsNoPrinter() {
        byte[] answer = "HTTP/1.1 100 Continue\r\n\r\n".repeat(40_000).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> HttpAnswer.body(answer, false)).isInstanceOf(ProtocolException.class);
    }

    private static void read(byte[] body, int cut) {
        byte[] part = cut == 0 ? body : Arrays.copyOf(body, cut);
        try {
            IppPacket packet = IppWire.packet(part);
            assertThatCode(() -> look(packet)).doesNotThrowAnyException();
        } catch (IOException told) {
            assertThat(told.getMessage()).isNotNull();
        }
    }

    /** All that the driver reads of an answer. */
    private static void look(IppPacket packet) {
        Capabilities traits = PrinterTraits.of(packet);
        assertThat(traits.model().orElse("")).hasSizeLessThan(300);
        for (JobReport job : JobReport.allOf(packet)) {
            assertThat(job.stage()).isNotNull();
        }
        try {
            PrinterReport report = PrinterReport.of(packet);
            PrinterCondition.of(report, false);
        } catch (IOException noPrinter) {
            assertThat(noPrinter).isInstanceOf(ProtocolException.class);
        }
    }

    private static byte[] printer() throws IOException {
        return bytes(new IppPacket.Builder(Status.successfulOk.getCode())
                .putPrinterAttributes(
                        Types.printerState.of(PrinterState.idle),
                        Types.printerStateReasons.of("media-empty-error", "none"),
                        Types.printerMakeAndModel.of("Pantum P3305DN"),
                        Types.printerDeviceId.of("MFG:Pantum;SN:1;"),
                        Types.mediaSupported.of(List.of(new KeywordOrName("iso_a4_210x297mm"))),
                        Types.colorSupported.of(true))
                .build());
    }

    private static byte[] jobs() throws IOException {
        return bytes(new IppPacket.Builder(Status.successfulOk.getCode())
                .putJobAttributes(
                        Types.jobId.of(3),
                        Types.jobName.of("b3c0"),
                        Types.jobState.of(JobState.processing),
                        Types.jobStateReasons.of("job-printing"),
                        Types.jobImpressionsCompleted.of(2))
                .build());
    }

    private static byte[] bytes(IppPacket packet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        packet.write(out);
        return out.toByteArray();
    }
}
