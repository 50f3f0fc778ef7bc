package fayi.device.card.sdt;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a decoder found. */
final class Collected implements SdtDecoder.Sink {
    final List<byte[]> frames = new ArrayList<>();
    int damaged;

    @Override
    public void frame(byte[] body) {
        frames.add(body);
    }

    @Override
    public void damaged() {
        damaged++;
    }
}
