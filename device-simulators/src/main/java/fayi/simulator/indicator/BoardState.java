package fayi.simulator.indicator;

import com.digitalpetri.modbus.pdu.ModbusRequestPdu;
import com.digitalpetri.modbus.pdu.ReadCoilsRequest;
import com.digitalpetri.modbus.pdu.ReadCoilsResponse;
import com.digitalpetri.modbus.pdu.ReadDiscreteInputsRequest;
import com.digitalpetri.modbus.pdu.ReadDiscreteInputsResponse;
import com.digitalpetri.modbus.pdu.WriteSingleCoilRequest;
import com.digitalpetri.modbus.pdu.WriteSingleCoilResponse;
import java.nio.ByteBuffer;

/** Eight inputs and eight coils, and what is answered about them. Thread-safe. */
final class BoardState {
    static final int CHANNELS = 8;
    private static final int ILLEGAL_FUNCTION = 1;
    private static final int ILLEGAL_ADDRESS = 2;
    private static final int ILLEGAL_VALUE = 3;
    private static final int BUSY = 6;
    private static final int EXCEPTION = 0x80;
    private static final int ON = 0xFF00;

    private final boolean[] inputs = new boolean[CHANNELS];
    private final boolean[] coils = new boolean[CHANNELS];
    private BoardFault fault = new BoardFault.None();

    synchronized void input(int at, boolean on) {
        inputs[at] = on;
    }

    synchronized boolean input(int at) {
        return inputs[at];
    }

    synchronized boolean coil(int at) {
        return coils[at];
    }

    synchronized void fault(BoardFault next) {
        fault = next;
    }

    synchronized BoardFault fault() {
        return fault;
    }

    /** After its power was away: coils fall off. */
    synchronized void reset() {
        java.util.Arrays.fill(coils, false);
    }

    /** Writes the answer to {@code request} behind the position of {@code into}. */
    synchronized void answer(ModbusRequestPdu request, ByteBuffer into) {
        if (fault instanceof BoardFault.Refuses refuses) {
            exception(request, refuses.code(), into);
        } else if (fault instanceof BoardFault.Busy busy) {
            fault = busy.times() > 1 ? new BoardFault.Busy(busy.times() - 1) : new BoardFault.None();
            exception(request, BUSY, into);
        } else if (request instanceof ReadDiscreteInputsRequest read) {
            if (has(read.address(), read.quantity())) {
                ReadDiscreteInputsResponse.Serializer.encode(
                        new ReadDiscreteInputsResponse(bits(inputs, read.address(), read.quantity())), into);
            } else {
                exception(request, ILLEGAL_ADDRESS, into);
            }
        } else if (request instanceof ReadCoilsRequest read) {
            if (has(read.address(), read.quantity())) {
                ReadCoilsResponse.Serializer.encode(
                        new ReadCoilsResponse(bits(coils, read.address(), read.quantity())), into);
            } else {
                exception(request, ILLEGAL_ADDRESS, into);
            }
        } else if (request instanceof WriteSingleCoilRequest write) {
            write(write, into);
        } else {
            exception(request, ILLEGAL_FUNCTION, into);
        }
    }

    private void write(WriteSingleCoilRequest write, ByteBuffer into) {
        if (!has(write.address(), 1)) {
            exception(write, ILLEGAL_ADDRESS, into);
        } else if (write.value() != ON && write.value() != 0) {
            exception(write, ILLEGAL_VALUE, into);
        } else {
            coils[write.address()] = write.value() == ON;
            WriteSingleCoilResponse.Serializer.encode(
                    new WriteSingleCoilResponse(write.address(), write.value()), into);
        }
    }

    private static boolean has(int address, int quantity) {
        return quantity > 0 && address + quantity <= CHANNELS;
    }

    private static byte[] bits(boolean[] of, int address, int quantity) {
        byte[] packed = new byte[(quantity + Byte.SIZE - 1) / Byte.SIZE];
        for (int i = 0; i < quantity; i++) {
            if (of[address + i]) {
                packed[i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
            }
        }
        return packed;
    }

    private static void exception(ModbusRequestPdu request, int code, ByteBuffer into) {
        into.put((byte) (request.getFunctionCode() | EXCEPTION)).put((byte) code);
    }
}
