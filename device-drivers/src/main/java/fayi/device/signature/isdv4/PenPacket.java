package fayi.device.signature.isdv4;

/**
 * What a pad sends.
 *
 * @param isAnswer whether it answers a query: then places and pressure are the pad's largest
 * @param near whether the pen is near the pad
 * @param tip whether its tip touches
 * @param x hundredths of a millimetre
 * @param y hundredths of a millimetre
 * @param pressure from 0 to the pad's largest, at most 1023
 * @param version of the firmware; 0 when it is no answer
 */
public record PenPacket(boolean isAnswer, boolean near, boolean tip, int x, int y, int pressure, int version) {
    @Override
    public String toString() {
        return isAnswer ? "PenPacket[answer]" : "PenPacket[pen]";
    }
}
