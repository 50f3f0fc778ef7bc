package fayi.device.receipt.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.receipt.escpos.AnswerDecoder.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever a line brings, an answer is told or nothing is. */
class AnswerDecoderProperties {
    @Property(tries = 5000)
    void anyBytesAreTakenAndNothingGrows(@ForAll @Size(max = 4000) byte[] noise) {
        AnswerDecoder decoder = new AnswerDecoder();
        for (byte octet : noise) {
            decoder.accept(octet).ifPresent(answer -> {
                if (answer instanceof Answer.Told told) {
                    assertThat(told.text()).hasSizeLessThanOrEqualTo(AnswerDecoder.LONGEST);
                }
            });
        }
    }

    @Property
    void anAnswerAfterNoiseIsHeardOnceWhatBeganIsForgotten(@ForAll @Size(max = 200) byte[] noise) {
        AnswerDecoder decoder = new AnswerDecoder();
        for (byte octet : noise) {
            decoder.accept(octet);
        }
        decoder.reset();
        assertThat(decoder.accept(0x12)).contains(new Answer.RealTime(0x12));
    }

    @Property
    void anyFourStatusBytesHaveAMeaning(
            @ForAll byte printer, @ForAll byte offline, @ForAll byte error, @ForAll byte paper) {
        RollStatus status = RollStatus.of(printer & 0xFF, offline & 0xFF, error & 0xFF, paper & 0xFF);
        boolean healthy = status.obstacle().isEmpty();
        assertThat(healthy)
                .isEqualTo((printer & 0x08) == 0
                        && !status.cover()
                        && !status.empty()
                        && !status.cutter()
                        && !status.broken());
    }

    @Example
    void answersThatComeTogetherAreToldApart() {
        List<Answer> heard = new ArrayList<>();
        AnswerDecoder decoder = new AnswerDecoder();
        byte[] bytes = "\u0012\u0003_TM-T88\u00007%\0\u001E".getBytes(StandardCharsets.ISO_8859_1);
        for (byte octet : bytes) {
            decoder.accept(octet).ifPresent(heard::add);
        }
        assertThat(heard)
                .containsExactly(
                        new Answer.RealTime(0x12),
                        new Answer.Plain(0x03),
                        new Answer.Told("TM-T88"),
                        new Answer.Cleared(),
                        new Answer.RealTime(0x1E));
    }

    @Example
    void flowControlAndAutomaticStatusAreNoAnswers() {
        AnswerDecoder decoder = new AnswerDecoder();
        for (int octet : new int[] {0x11, 0x13, 0x10, 0x14}) {
            assertThat(decoder.accept(octet)).isEmpty();
        }
    }
}
