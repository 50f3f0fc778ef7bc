package fayi.device.card.sdt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a reader's security module, as its label prints it. All parts are unsigned.
 *
 * @param maker two digits
 * @param model two digits
 * @param date day of make, YYYYMMDD
 * @param serial number within the day's make
 * @param check last part
 */
public record SamId(int maker, int model, long date, long serial, long check) {
    private static final int SIZE = 16;

    /** Of a SAM id reply's data: two 16-bit and three 32-bit numbers, little-endian; empty when it has another size. */
    public static Optional<SamId> of(byte[] data) {
        if (data.length != SIZE) {
            return Optional.empty();
        }
        ByteBuffer numbers = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        return Optional.of(new SamId(
                Short.toUnsignedInt(numbers.getShort()),
                Short.toUnsignedInt(numbers.getShort()),
                Integer.toUnsignedLong(numbers.getInt()),
                Integer.toUnsignedLong(numbers.getInt()),
                Integer.toUnsignedLong(numbers.getInt())));
    }

    /** The data of a SAM id reply. */
    public byte[] bytes() {
        return ByteBuffer.allocate(SIZE)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) maker)
                .putShort((short) model)
                .putInt((int) date)
                .putInt((int) serial)
                .putInt((int) check)
                .array();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d.%02d-%08d-%010d-%010d", maker, model, date, serial, check);
    }
}
