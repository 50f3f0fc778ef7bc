package fayi.simulator.station;

import fayi.simulator.smartcard.ChipFault;
import fayi.simulator.smartcard.SimulatedSmartCardReader;
import java.io.IOException;
import java.time.Duration;

/** The conditions as the simulator knows them, and back. */
final class SmartCardConditions {
    /** ISO 7816-4, 5.1.3: part of the data may be corrupted. */
    private static final int CORRUPTED = 0x6281;

    private static final Duration LATE = Duration.ofMillis(400);
    /** The name in the second file. */
    private static final int HALF_WAY = 7;

    private SmartCardConditions() {}

    static void bring(SimulatedSmartCardReader reader, SmartCardCondition condition) throws IOException {
        reader.fault(
                switch (condition) {
                    case UPSIDE_DOWN -> new ChipFault.UpsideDown();
                    case CARD_DAMAGED -> new ChipFault.Answers(CORRUPTED);
                    case SLOW -> new ChipFault.Slow(LATE);
                    case CARD_LEAVES -> new ChipFault.LeavesAt(HALF_WAY);
                    case READY, UNPLUGGED, SERVICE_STOPPED -> new ChipFault.None();
                });
        if (condition == SmartCardCondition.UNPLUGGED) {
            reader.unplug();
        } else if (condition == SmartCardCondition.SERVICE_STOPPED) {
            reader.stopService();
        } else if (!reader.isPlugged() || !reader.isServiceRunning()) {
            reader.plug();
        }
    }

    static SmartCardCondition of(SimulatedSmartCardReader reader) {
        if (!reader.isServiceRunning()) {
            return SmartCardCondition.SERVICE_STOPPED;
        }
        if (!reader.isPlugged()) {
            return SmartCardCondition.UNPLUGGED;
        }
        ChipFault fault = reader.fault();
        if (fault instanceof ChipFault.UpsideDown) {
            return SmartCardCondition.UPSIDE_DOWN;
        }
        if (fault instanceof ChipFault.Answers) {
            return SmartCardCondition.CARD_DAMAGED;
        }
        if (fault instanceof ChipFault.Slow) {
            return SmartCardCondition.SLOW;
        }
        return fault instanceof ChipFault.LeavesAt ? SmartCardCondition.CARD_LEAVES : SmartCardCondition.READY;
    }
}
