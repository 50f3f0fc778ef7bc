package fayi.kiosk.effect;

import fayi.device.signature.PenSample;
import fayi.device.signature.Signature;
import fayi.device.signature.SignatureRecorder;
import fayi.device.signature.Stroke;
import fayi.kiosk.flow.Handwriting;
import java.util.function.BiConsumer;

/** Makes strokes on the area of a {@link Handwriting} of what a pen does on a pad of another size. Thread-safe. */
final class PadStrokes implements AutoCloseable {
    private final BiConsumer<Stroke, Long> told;
    private final double scale;
    private final double left;
    private final double top;
    private final SignatureRecorder recorder = new SignatureRecorder(Handwriting.WIDTH, Handwriting.HEIGHT);
    private boolean writing;
    private long began;

    /**
     * @param told hears each stroke and when it began
     */
    PadStrokes(int width, int height, BiConsumer<Stroke, Long> told) {
        this.told = told;
        scale = Math.min((double) Handwriting.WIDTH / width, (double) Handwriting.HEIGHT / height);
        left = (Handwriting.WIDTH - width * scale) / 2;
        top = (Handwriting.HEIGHT - height * scale) / 2;
    }

    synchronized void accept(PenSample sample) {
        if (sample.touches() && !writing) {
            began = sample.nanos();
        }
        writing = sample.touches();
        recorder.accept(new PenSample(
                (int) Math.round(left + sample.x() * scale),
                (int) Math.round(top + sample.y() * scale),
                sample.pressure(),
                sample.touches(),
                sample.nanos()));
        if (!writing) {
            Signature taken = recorder.take();
            taken.strokes().forEach(stroke -> told.accept(stroke, began));
        }
    }

    /** Overwrites a stroke that has not ended. */
    @Override
    public synchronized void close() {
        recorder.clear();
    }
}
