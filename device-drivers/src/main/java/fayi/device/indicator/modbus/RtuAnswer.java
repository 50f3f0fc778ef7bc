package fayi.device.indicator.modbus;

import com.digitalpetri.modbus.ModbusRtuFrame;
import com.digitalpetri.modbus.ModbusRtuResponseFrameParser;
import com.digitalpetri.modbus.ModbusRtuResponseFrameParser.Accumulated;
import com.digitalpetri.modbus.ModbusRtuResponseFrameParser.ParseError;
import com.digitalpetri.modbus.ModbusRtuResponseFrameParser.ParserState;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The answer to one request, from bytes as they come. Never throws, keeps at most one frame. Not thread-safe.
 */
public final class RtuAnswer {
    /** The longest frame on a serial line (Modbus over Serial Line V1.02, 2.5.1.1). */
    private static final int LONGEST = 256;

    private static final int EXCEPTION = 0x80;

    /** How far it is. */
    public enum State {
        /** More bytes are needed. */
        COMING,
        /** A frame with the right CRC, of the unit and to the function that were asked, is there. */
        COMPLETE,
        /** What came is no such frame. */
        DAMAGED
    }

    private final int unit;
    private final int function;
    private final ModbusRtuResponseFrameParser parser = new ModbusRtuResponseFrameParser();
    private int taken;
    private State state = State.COMING;
    private byte[] pdu = {};

    /** Of {@code unit} to {@code function}. */
    public RtuAnswer(int unit, int function) {
        this.unit = unit;
        this.function = function;
    }

    /** Takes the first {@code count} of {@code bytes}. What follows a complete answer is not looked at. */
    public State accept(byte[] bytes, int count) {
        if (state != State.COMING) {
            return state;
        }
        // The library's parser has room for one frame and throws when there is more.
        int fits = Math.min(count, LONGEST - taken);
        taken += fits;
        ParserState parsed = parser.parse(Arrays.copyOf(bytes, fits));
        if (parsed instanceof Accumulated whole) {
            state = judge(whole.frame());
        } else if (parsed instanceof ParseError || taken == LONGEST) {
            state = State.DAMAGED;
        }
        return state;
    }

    private State judge(ModbusRtuFrame frame) {
        int said = frame.pdu().get(0) & 0xFF;
        if (!RtuFrames.isSound(frame) || frame.unitId() != unit || (said & ~EXCEPTION) != function) {
            return State.DAMAGED;
        }
        ByteBuffer body = frame.pdu().duplicate();
        pdu = new byte[body.remaining()];
        body.get(pdu);
        return State.COMPLETE;
    }

    /** The code of an exception (Modbus Application Protocol V1.1b3, 7); empty when it is none. */
    public Optional<Integer> exception() {
        return pdu.length > 1 && (pdu[0] & EXCEPTION) != 0 ? Optional.of(pdu[1] & 0xFF) : Optional.empty();
    }

    /** The first {@code quantity} bits of an answer to function 1 or 2; empty when it has another number of bytes. */
    public Optional<boolean[]> bits(int quantity) {
        int bytes = (quantity + Byte.SIZE - 1) / Byte.SIZE;
        if (pdu.length != bytes + 2 || (pdu[1] & 0xFF) != bytes) {
            return Optional.empty();
        }
        boolean[] bits = new boolean[quantity];
        for (int i = 0; i < quantity; i++) {
            bits[i] = (pdu[2 + i / Byte.SIZE] >> i % Byte.SIZE & 1) != 0;
        }
        return Optional.of(bits);
    }

    /** Whether it says what {@code request}, a frame, said: so a switched coil is confirmed. */
    boolean echoes(byte[] request) {
        return Arrays.equals(pdu, 0, pdu.length, request, 1, request.length - 2);
    }
}
