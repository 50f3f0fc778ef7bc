package fayi.simulator.card;

import fayi.device.card.sdt.SdtDecoder;
import fayi.simulator.pty.FaultyLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A card reader's end of a serial line: speaks SDT byte for byte, as fast as the wire would be. All methods may be called on
 * any thread and return at once.
 */
public final class SimulatedCardReader implements AutoCloseable {
    private final FaultyLine line;
    private final ReaderState state;
    private final CurrentFault faults;

    private SimulatedCardReader(FaultyLine line, ReaderState state, CurrentFault faults) {
        this.line = line;
        this.state = state;
        this.faults = faults;
    }

    /**
     * Plugs a reader in.
     *
     * @param port where its serial port appears
     * @param baud its speed when it is plugged in; it does not hear a driver that is set to another one
     * @throws IOException when the port cannot be made
     */
    public static SimulatedCardReader open(Path port, int baud) throws IOException {
        ReaderState state = new ReaderState();
        CurrentFault faults = new CurrentFault();
        Ear ear = new Ear(baud, new Requests(state, faults));
        return new SimulatedCardReader(FaultyLine.open(port, baud, "card-reader", ear), state, faults);
    }

    private static final class Ear implements FaultyLine.Ear {
        private final int firstBaud;
        private final Requests requests;
        private final SdtDecoder decoder = SdtDecoder.ofRequests();

        Ear(int firstBaud, Requests requests) {
            this.firstBaud = firstBaud;
            this.requests = requests;
        }

        @Override
        public void heard(FaultyLine line, byte[] bytes, int count) {
            // At another speed than its own a reader hears noise, and says nothing to it.
            if (line.driverSpeed().orElse(line.baud()) != line.baud()) {
                decoder.reset();
                return;
            }
            // The pipe brings a request's bytes at once; on a wire they would have taken their time.
            line.notBefore(System.nanoTime() + line.nanosOf(count));
            decoder.accept(bytes, count, requests);
            requests.answerAll(line);
        }

        /** Without power it forgets the speed that it was set to. */
        @Override
        public void pluggedIn(FaultyLine line) {
            line.setBaud(firstBaud);
            decoder.reset();
            requests.forget();
        }
    }

    /** Where its serial port is. */
    public Path port() {
        return line.port();
    }

    /** Its line, for the faults of lines; an answer is a message. */
    public FaultyLine line() {
        return line;
    }

    /** Lays a card on it; one that lies there goes. */
    public void insert(SimulatedCard card) {
        state.insert(card);
    }

    /** Lifts the card. */
    public void remove() {
        state.remove();
    }

    /** The card that lies there. */
    public Optional<SimulatedCard> card() {
        return state.card();
    }

    /** Lets something go wrong with the reader or its card from now on, or nothing any more. */
    public void fault(CardFault fault) {
        faults.set(fault);
        if (fault instanceof CardFault.NeedsReset) {
            state.needsReset();
        }
    }

    /** What goes wrong with the reader or its card now. */
    public CardFault fault() {
        return faults.get();
    }

    /** Unplugs it for good. Idempotent. */
    @Override
    public void close() {
        line.close();
    }
}
