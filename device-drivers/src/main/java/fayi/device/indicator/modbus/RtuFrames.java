package fayi.device.indicator.modbus;

import com.digitalpetri.modbus.Crc16;
import com.digitalpetri.modbus.ModbusRtuFrame;
import com.digitalpetri.modbus.pdu.ReadCoilsRequest;
import com.digitalpetri.modbus.pdu.ReadDiscreteInputsRequest;
import com.digitalpetri.modbus.pdu.WriteSingleCoilRequest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Frames on a serial line: unit, PDU, CRC with its low byte first (Modbus over Serial Line V1.02, 2.5.1). Pure. */
final class RtuFrames {
    private static final int LONGEST = 256;
    private static final int ON = 0xFF00;

    private RtuFrames() {}

    /** Asks for inputs (function 2). */
    static byte[] readInputs(int unit, int address, int quantity) {
        ByteBuffer frame = begin(unit);
        ReadDiscreteInputsRequest.Serializer.encode(new ReadDiscreteInputsRequest(address, quantity), frame);
        return end(frame);
    }

    /** Asks how coils are (function 1). */
    static byte[] readCoils(int unit, int address, int quantity) {
        ByteBuffer frame = begin(unit);
        ReadCoilsRequest.Serializer.encode(new ReadCoilsRequest(address, quantity), frame);
        return end(frame);
    }

    /** Switches a coil (function 5); the answer is the same frame. */
    static byte[] writeCoil(int unit, int address, boolean on) {
        ByteBuffer frame = begin(unit);
        WriteSingleCoilRequest.Serializer.encode(new WriteSingleCoilRequest(address, on ? ON : 0), frame);
        return end(frame);
    }

    private static ByteBuffer begin(int unit) {
        return ByteBuffer.allocate(LONGEST).put((byte) unit);
    }

    private static byte[] end(ByteBuffer frame) {
        Crc16 crc = new Crc16();
        for (int i = 0; i < frame.position(); i++) {
            crc.update(frame.get(i));
        }
        frame.order(ByteOrder.LITTLE_ENDIAN).putShort((short) crc.getValue());
        byte[] bytes = new byte[frame.position()];
        frame.flip().get(bytes);
        return bytes;
    }

    /** Whether its CRC agrees. */
    static boolean isSound(ModbusRtuFrame frame) {
        Crc16 crc = new Crc16();
        crc.update(frame.unitId());
        ByteBuffer pdu = frame.pdu();
        for (int i = pdu.position(); i < pdu.limit(); i++) {
            crc.update(pdu.get(i));
        }
        ByteBuffer said = frame.crc();
        int at = said.position();
        return crc.getValue() == ((said.get(at) & 0xFF) | (said.get(at + 1) & 0xFF) << 8);
    }
}
