package fayi.simulator.indicator;

import com.digitalpetri.modbus.Crc16;
import com.digitalpetri.modbus.ModbusPduSerializer.DefaultRequestSerializer;
import com.digitalpetri.modbus.ModbusRtuFrame;
import com.digitalpetri.modbus.ModbusRtuRequestFrameParser;
import com.digitalpetri.modbus.ModbusRtuRequestFrameParser.Accumulated;
import com.digitalpetri.modbus.exceptions.ModbusException;
import com.digitalpetri.modbus.pdu.ModbusRequestPdu;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.simulator.pty.FaultyLine;
import java.io.IOException;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A board with eight inputs and eight relays that speaks Modbus RTU, wired as the driver expects it by default: lamps at coils
 * 0 to 2, presence, door (inverted), mains and paper output at inputs 0 to 3. Any thread.
 */
public final class SimulatedIndicatorBoard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedIndicatorBoard.class);
    private static final int LONGEST = 256;
    /** A request that stops for so long was none. Longer than on a wire: a pipe has pauses of its own. */
    private static final long GAP = Duration.ofMillis(30).toNanos();

    private static final List<Colour> LAMPS = List.of(Colour.GREEN, Colour.YELLOW, Colour.RED);

    private final int unit;
    private final BoardState state;
    private final FaultyLine line;

    private SimulatedIndicatorBoard(int unit, BoardState state, FaultyLine line) {
        this.unit = unit;
        this.state = state;
        this.line = line;
    }

    /**
     * Plugs a board in: nobody stands there, the door is closed, the mains are on.
     *
     * @param port where its serial port appears
     * @param baud its speed
     * @param unit its number on the bus
     * @throws IOException when the port cannot be made
     */
    public static SimulatedIndicatorBoard open(Path port, int baud, int unit) throws IOException {
        BoardState state = new BoardState();
        FaultyLine line = FaultyLine.open(port, baud, "indicators", new Requests(unit, state));
        SimulatedIndicatorBoard board = new SimulatedIndicatorBoard(unit, state, line);
        board.set(Sensor.DOOR, false);
        board.set(Sensor.MAINS, true);
        return board;
    }

    /** Where its serial port is. */
    public Path port() {
        return line.port();
    }

    /** Its number on the bus. */
    public int unit() {
        return unit;
    }

    /** Its line, for the faults of lines; an answer is a message. */
    public FaultyLine line() {
        return line;
    }

    /** Somebody comes or goes, the door opens or closes, the mains fail or come back. */
    public void set(Sensor sensor, boolean on) {
        state.input(sensor.ordinal(), on != isInverted(sensor));
    }

    /** How a sensor is. */
    public boolean isOn(Sensor sensor) {
        return state.input(sensor.ordinal()) != isInverted(sensor);
    }

    private static boolean isInverted(Sensor sensor) {
        return sensor == Sensor.DOOR;
    }

    /** The lamps that burn. */
    public List<Colour> burning() {
        return LAMPS.stream().filter(lamp -> state.coil(LAMPS.indexOf(lamp))).toList();
    }

    /** Lets the board itself be wrong from now on, or right again. */
    public void fault(BoardFault fault) {
        state.fault(fault);
    }

    /** What is wrong with the board. */
    public BoardFault fault() {
        return state.fault();
    }

    /** Its power fails for the blink of an eye: it forgets what it has switched. */
    public void loseMemory() {
        state.reset();
    }

    @Override
    public void close() {
        line.close();
    }

    /** Finds requests in what comes, and answers those for this unit. On the line's thread. */
    private static final class Requests implements FaultyLine.Ear {
        private final int unit;
        private final BoardState state;
        private final ModbusRtuRequestFrameParser parser = new ModbusRtuRequestFrameParser();
        private long lastByte = System.nanoTime();

        Requests(int unit, BoardState state) {
            this.unit = unit;
            this.state = state;
        }

        @Override
        public void pluggedIn(FaultyLine line) {
            parser.reset();
        }

        @Override
        public void heard(FaultyLine line, byte[] bytes, int count) {
            long now = System.nanoTime();
            if (now - lastByte > GAP) {
                parser.reset();
            }
            lastByte = now;
            try {
                if (parser.parse(Arrays.copyOf(bytes, count)) instanceof Accumulated whole) {
                    parser.reset();
                    line.notBefore(now + line.nanosOf(count));
                    answer(line, whole.frame());
                }
            } catch (BufferOverflowException | IllegalArgumentException | IndexOutOfBoundsException noise) {
                LOG.debug("The simulated board hears noise");
                parser.reset();
            }
        }

        private void answer(FaultyLine line, ModbusRtuFrame frame) {
            int said = frame.crc()
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getShort(frame.crc().position())
                    & 0xFFFF;
            if (frame.unitId() != unit || crc(unit, frame.pdu()) != said) {
                return;
            }
            ByteBuffer answer = ByteBuffer.allocate(LONGEST);
            try {
                ModbusRequestPdu request = (ModbusRequestPdu)
                        DefaultRequestSerializer.INSTANCE.decode(frame.pdu().get(0) & 0xFF, frame.pdu());
                state.answer(request, answer);
            } catch (ModbusException unknown) {
                LOG.debug("The simulated board does not know that function");
                return;
            }
            answer.flip();
            int name = state.fault() instanceof BoardFault.OtherUnit other ? other.unit() : unit;
            ByteBuffer whole = ByteBuffer.allocate(answer.remaining() + 3).order(ByteOrder.LITTLE_ENDIAN);
            whole.put((byte) name).put(answer.duplicate()).putShort((short) crc(name, answer));
            line.write(whole.array());
        }

        private static int crc(int unit, ByteBuffer pdu) {
            Crc16 crc = new Crc16();
            crc.update(unit);
            for (int i = pdu.position(); i < pdu.limit(); i++) {
                crc.update(pdu.get(i));
            }
            return crc.getValue();
        }
    }
}
