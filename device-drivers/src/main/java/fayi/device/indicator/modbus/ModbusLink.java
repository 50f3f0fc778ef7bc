package fayi.device.indicator.modbus;

import fayi.device.DeviceException;
import fayi.device.indicator.Indicators;
import fayi.device.transport.Transport;
import fayi.device.transport.TransportException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Requests and answers over one line, one at a time. An answer that is damaged, cut or not heard is asked for again: reading
 * and switching can be done twice without harm. Used by one thread.
 */
final class ModbusLink implements AutoCloseable {
    /** Frames are kept apart by 3.5 characters of silence (Modbus over Serial Line V1.02, 2.5.1.1): 4 ms at 9600 baud. */
    private static final Duration APART = Duration.ofMillis(5);
    /** So long must the line be quiet after damage. */
    private static final Duration QUIET = Duration.ofMillis(40);
    /** A pause in an answer that means that it was cut; USB adapters hold bytes back for 16 ms. */
    private static final Duration CUT = Duration.ofMillis(80);

    private static final Duration SLICE = Duration.ofMillis(20);
    /** A line that is never quiet is spoken on all the same after so many slices. */
    private static final int MOST_SLICES = 10;

    private static final int READ_COILS = 1;
    private static final int READ_INPUTS = 2;
    private static final int WRITE_COIL = 5;
    private static final int BUSY = 6;
    private static final int NOT_YET = 5;

    private final Transport transport;
    private final int unit;
    private final Duration patience;
    private final int tries;
    private final byte[] chunk = new byte[512];
    private boolean damaged;
    private boolean heard;

    /** {@code patience} is how long the board may take before the first byte; {@code tries} how often it is asked. */
    ModbusLink(Transport transport, int unit, Duration patience, int tries) {
        this.transport = transport;
        this.unit = unit;
        this.patience = patience;
        this.tries = tries;
    }

    /** How inputs are. */
    boolean[] readInputs(int address, int quantity) throws DeviceException {
        return exchange(RtuFrames.readInputs(unit, address, quantity), READ_INPUTS, answer -> answer.bits(quantity));
    }

    /** How coils are. */
    boolean[] readCoils(int address, int quantity) throws DeviceException {
        return exchange(RtuFrames.readCoils(unit, address, quantity), READ_COILS, answer -> answer.bits(quantity));
    }

    /** Switches a coil. */
    void writeCoil(int address, boolean on) throws DeviceException {
        byte[] request = RtuFrames.writeCoil(unit, address, on);
        exchange(request, WRITE_COIL, answer -> answer.echoes(request) ? Optional.of(on) : Optional.empty());
    }

    /** Makes of an answer what was asked for; empty when it does not fit the question. */
    private interface Reading<T> {
        Optional<T> of(RtuAnswer answer);
    }

    private <T> T exchange(byte[] request, int function, Reading<T> reading) throws DeviceException {
        boolean everHeard = false;
        try {
            for (int i = 0; i < tries; i++) {
                RtuAnswer answer = once(request, function);
                everHeard |= heard;
                if (answer != null && !isBusy(answer)) {
                    Optional<T> fits = reading.of(answer);
                    if (fits.isPresent()) {
                        return fits.get();
                    }
                    damaged = true;
                }
            }
        } catch (TransportException lost) {
            throw new DeviceException.Offline(Indicators.KIND, lost.reason());
        }
        if (everHeard) {
            throw new DeviceException.Garbled(Indicators.KIND, tries + " answers in a row were damaged");
        }
        throw new DeviceException.Offline(Indicators.KIND, "no-answer");
    }

    /** Null when the answer was damaged, cut or did not come. */
    private @Nullable RtuAnswer once(byte[] request, int function) throws TransportException {
        settle();
        damaged = true;
        heard = false;
        RtuAnswer answer = new RtuAnswer(unit, function);
        transport.write(request);
        long begin = System.nanoTime();
        long lastByte = begin;
        while (true) {
            int count = transport.read(chunk, SLICE);
            long now = System.nanoTime();
            if (count > 0) {
                heard = true;
                lastByte = now;
                RtuAnswer.State state = answer.accept(chunk, count);
                if (state != RtuAnswer.State.COMING) {
                    damaged = state == RtuAnswer.State.DAMAGED;
                    return damaged ? null : answer;
                }
            } else if (now - lastByte > (heard ? CUT : patience).toNanos()) {
                return null;
            }
        }
    }

    /** Keeps frames apart, and drops what is left of earlier answers. */
    private void settle() throws TransportException {
        Duration quiet = damaged ? QUIET : APART;
        for (int i = 0; i < MOST_SLICES && transport.read(chunk, quiet) > 0; i++) {
            quiet = QUIET;
        }
    }

    /** A board may say that it needs time; any other exception is for a person. */
    private static boolean isBusy(RtuAnswer answer) throws DeviceException {
        Optional<Integer> code = answer.exception();
        if (code.isPresent() && code.get() != BUSY && code.get() != NOT_YET) {
            throw new DeviceException.Refused(
                    Indicators.KIND,
                    "register-refused",
                    false,
                    "Compare the addresses of this entry of station.yaml with the board's manual (exception "
                            + code.get() + ").");
        }
        return code.isPresent();
    }

    @Override
    public void close() {
        transport.close();
    }
}
