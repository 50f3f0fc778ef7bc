package fayi.device.indicator.modbus;

import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Which lamp burns at a moment. Pure. */
final class LampPattern {
    private static final long HALF = TimeUnit.MILLISECONDS.toNanos(500);

    private LampPattern() {}

    /** For a light that shall be shown. */
    static Colour of(Light light, long nanos) {
        return light.blinking() && Math.floorMod(nanos, 2 * HALF) >= HALF ? Colour.NONE : light.colour();
    }

    /** All lamps in turn, for a person who looks. */
    static Colour inTurn(List<Colour> lamps, long nanos) {
        return lamps.get((int) (Math.floorMod(nanos, 2 * HALF * lamps.size()) / (2 * HALF)));
    }
}
