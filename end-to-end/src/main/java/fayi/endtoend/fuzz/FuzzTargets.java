package fayi.endtoend.fuzz;

import fayi.device.card.sdt.CardData;
import fayi.device.card.sdt.SdtDecoder;
import fayi.device.card.sdt.SdtFrames;
import fayi.device.card.sdt.StatusWord;
import fayi.device.card.sdt.UnreadableCardException;
import fayi.device.print.ipp.AnswerCodec;
import fayi.device.receipt.escpos.AnswerDecoder;
import fayi.device.scanner.serial.CodeLines;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCard;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The codecs, each with examples of what it reads. */
final class FuzzTargets {
    private static final int LONGEST_FRAME = SdtFrames.LARGEST_LENGTH + 16;

    private FuzzTargets() {}

    static List<FuzzTarget> all() {
        return List.of(
                new FuzzTarget("SDT frames", frames(), FuzzTargets::readFrames),
                new FuzzTarget("SDT card data", cards(), FuzzTargets::readCard),
                SmartCardTarget.target(),
                new FuzzTarget("scanner lines", lines(), FuzzTargets::readLines),
                new FuzzTarget("ESC/POS answers", receiptAnswers(), FuzzTargets::readReceiptAnswers),
                ModbusTarget.target(),
                new FuzzTarget("IPP answers", IppExamples.all(), AnswerCodec::isUnderstood));
    }

    private static List<byte[]> cards() {
        return DemonstrationCards.all().stream().map(FuzzTargets::data).toList();
    }

    private static byte[] data(SimulatedCard card) {
        return CardData.encode(card.text(), card.photo());
    }

    private static void readCard(byte[] input) {
        try {
            CardData.decode(input);
        } catch (UnreadableCardException told) {
            // That is what it is for.
        }
    }

    private static List<byte[]> frames() {
        return Stream.concat(
                        cards().stream().map(data -> SdtFrames.reply(StatusWord.OK, data)),
                        Stream.of(StatusWord.values()).map(status -> SdtFrames.reply(status, new byte[0])))
                .toList();
    }

    // Whatever came: after as many bytes as one frame may have, the next whole frame is found.
    private static void readFrames(byte[] input) {
        Found found = new Found();
        SdtDecoder decoder = SdtDecoder.ofReplies();
        decoder.accept(input, input.length, found);
        decoder.accept(new byte[LONGEST_FRAME], LONGEST_FRAME, found);
        int before = found.bodies;
        byte[] good = SdtFrames.reply(StatusWord.CARD_FOUND, new byte[4]);
        decoder.accept(good, good.length, found);
        if (found.bodies != before + 1) {
            throw new IllegalStateException("a whole frame was not found");
        }
    }

    private static final class Found implements SdtDecoder.Sink {
        private int bodies;

        @Override
        public void frame(byte[] body) {
            if (body.length > SdtFrames.LARGEST_LENGTH) {
                throw new IllegalStateException("a frame is longer than any may be");
            }
            bodies++;
        }

        @Override
        public void damaged() {
            // Noise is.
        }
    }

    // Epson, "ESC/POS Command Reference": DLE EOT, GS r, GS I 66, the answer to a cleared buffer.
    private static List<byte[]> receiptAnswers() {
        return List.of(
                new byte[] {0x12, 0x16, 0x12, 0x72, 0x1E},
                new byte[] {0x00, 0x0C},
                new byte[] {0x5F, 'E', 'P', 'S', 'O', 'N', 0},
                new byte[] {0x37, 0x25, 0x00},
                "_TM-T88V\0".repeat(30).getBytes(StandardCharsets.US_ASCII));
    }

    // Whatever came: after a text's and a block's greatest length a real-time answer is understood.
    private static void readReceiptAnswers(byte[] input) {
        AnswerDecoder decoder = new AnswerDecoder();
        for (byte octet : input) {
            decoder.accept(octet).ifPresent(FuzzTargets::mustBeShort);
        }
        decoder.accept(0);
        decoder.accept(0);
        if (!(decoder.accept(0x12).orElse(null) instanceof AnswerDecoder.Answer.RealTime)) {
            throw new IllegalStateException("the next answer was not told");
        }
    }

    private static void mustBeShort(AnswerDecoder.Answer answer) {
        if (answer instanceof AnswerDecoder.Answer.Told told && told.text().length() > AnswerDecoder.LONGEST) {
            throw new IllegalStateException("a text is longer than any may be");
        }
    }

    private static List<byte[]> lines() {
        return List.of(
                "FY-2026-0001\r\n".getBytes(StandardCharsets.UTF_8),
                "法驿取件码：https://hub.invalid/m/0123456789\r".getBytes(StandardCharsets.UTF_8),
                "法驿取件码0123456789\r\n".getBytes(Charset.forName("GB18030")),
                "A\tB\u001dC\n".repeat(20).getBytes(StandardCharsets.UTF_8),
                "9".repeat(CodeLines.LONGEST).getBytes(StandardCharsets.US_ASCII));
    }

    // Whatever came: after a pause the next code is told, whole and alone.
    private static void readLines(byte[] input) {
        List<String> codes = new ArrayList<>();
        CodeLines lines = new CodeLines(Duration.ofMillis(200));
        lines.accept(input, input.length, 1, codes::add);
        if (codes.stream().anyMatch(code -> code.isEmpty() || code.length() > CodeLines.LONGEST)) {
            throw new IllegalStateException("a code is empty or longer than any may be");
        }
        codes.clear();
        byte[] good = "good\n".getBytes(StandardCharsets.US_ASCII);
        lines.accept(good, good.length, Duration.ofSeconds(1).toNanos(), codes::add);
        if (!codes.equals(List.of("good"))) {
            throw new IllegalStateException("the next code was not told");
        }
    }
}
