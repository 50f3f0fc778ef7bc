package fayi.endtoend.fuzz;

import fayi.device.indicator.modbus.RtuAnswer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Answers of boards on a Modbus line. */
final class ModbusTarget {
    private static final int UNIT = 0x11;
    private static final int READ_COILS = 1;
    private static final int READ_INPUTS = 2;
    private static final int WRITE_COIL = 5;
    private static final int PIECE = 7;

    private ModbusTarget() {}

    // Modbus Application Protocol V1.1b3, 6.1, 6.2, 6.5 and 7, with the CRC of Modbus over Serial Line V1.02, 6.2.2.
    static FuzzTarget target() {
        List<byte[]> examples = Stream.of(
                        "110105CD6BB20E1B45E6", "110203ACDB352018", "110500ACFF004E8B", "118202C0A4", "118106C197")
                .map(HexFormat.of()::parseHex)
                .toList();
        return new FuzzTarget("Modbus answers", examples, ModbusTarget::read);
    }

    private static void read(byte[] input) {
        for (int function : new int[] {READ_COILS, READ_INPUTS, WRITE_COIL}) {
            RtuAnswer answer = new RtuAnswer(UNIT, function);
            for (int at = 0; at < input.length; at += PIECE) {
                byte[] piece = Arrays.copyOfRange(input, at, Math.min(input.length, at + PIECE));
                answer.accept(piece, piece.length);
            }
            answer.exception();
            if (answer.bits(37).map(bits -> bits.length != 37).orElse(false)) {
                throw new IllegalStateException("another number of bits than was asked for");
            }
        }
    }
}
