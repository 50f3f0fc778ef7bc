package fayi.kiosk.unfinished;

import fayi.content.interview.Answer;
import fayi.protocol.MalformedMessageException;
import fayi.protocol.WireFormat;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes an unfinished interview down and reads it again, as JSON filled up to whole kilobytes: its length tells little. */
public final class UnfinishedText {
    private static final int STEP = 1024;

    private final WireFormat format;

    /** In this JSON. */
    public UnfinishedText(WireFormat format) {
        this.format = format;
    }

    private record Kept(String service, ZonedDateTime leftAt, List<KeptAnswer> answers) {
        @Override
        public String toString() {
            return "Kept[masked]";
        }
    }

    /** As bytes; whoever asked overwrites them. */
    public byte[] write(Unfinished unfinished) {
        List<KeptAnswer> answers = new TreeMap<>(unfinished.answers())
                .entrySet().stream()
                        .map(entry -> KeptAnswer.of(entry.getKey(), entry.getValue()))
                        .toList();
        byte[] json = format.write(new Kept(unfinished.serviceId(), unfinished.leftAt(), answers));
        byte[] filled = Arrays.copyOf(json, (json.length / STEP + 1) * STEP);
        Arrays.fill(filled, json.length, filled.length, (byte) ' ');
        Arrays.fill(json, (byte) 0);
        return filled;
    }

    /** Read again; empty when these bytes are of another kind of program. */
    public Optional<Unfinished> read(byte[] text) {
        try {
            Kept kept = format.read(text, Kept.class);
            Map<String, Answer> answers = new LinkedHashMap<>();
            kept.answers().forEach(one -> one.answer().ifPresent(answer -> answers.put(one.question(), answer)));
            return Optional.of(new Unfinished(kept.service(), kept.leftAt(), answers));
        } catch (MalformedMessageException other) {
            return Optional.empty();
        }
    }
}
