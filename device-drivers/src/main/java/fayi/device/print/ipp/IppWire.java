package fayi.device.print.ipp;

import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Requests to one printer: IPP over HTTP/1.1 (RFC 8010), a connection for each, one deadline from the first byte to the last.
 * Whatever held a piece of the document is zeroed before the return. Used by one thread; an interrupt ends a request.
 */
final class IppWire {
    /** Longest answer that is read, in bytes: attributes only, so far below it. */
    static final int MOST_ANSWER = 1 << 20;

    /** How long nothing may move before somebody is told. */
    static final Duration SILENCE = Duration.ofMillis(1500);

    private static final int PIECE = 16 * 1024;
    private static final byte[] NOTHING = {};
    private final PrinterAddress address;

    /** To the printer at {@code address}; nothing is connected yet. */
    IppWire(PrinterAddress address) {
        this.address = address;
    }

    /** Told when nothing has moved for {@link #SILENCE}, again and again. It may make other requests meanwhile. */
    interface Patience {
        /** Nothing has come or gone. */
        void wears();
    }

    /**
     * Makes one request.
     *
     * @param document what follows the attributes, or null
     * @throws PrinterUnreachableException when no answer came within {@code limit} or it could not be understood
     */
    IppPacket request(IppPacket packet, byte @Nullable [] document, Duration limit, Patience patience)
            throws PrinterUnreachableException {
        Request request = new Request(packet, document == null ? NOTHING : document, limit, patience);
        try {
            return request.run();
        } catch (ProtocolException | RuntimeException garbled) {
            // jipp answers bytes that are no packet with unchecked exceptions of several kinds.
            throw unreachable(PrinterUnreachableException.NO_PRINTER, garbled, request);
        } catch (IOException silent) {
            throw unreachable(PrinterUnreachableException.NO_ANSWER, silent, request);
        }
    }

    /**
     * What those bytes say.
     *
     * @throws ProtocolException when they are no packet
     */
    static IppPacket packet(byte[] body) throws IOException {
        try {
            return IppPacket.read(new ByteArrayInputStream(body));
        } catch (IOException | RuntimeException | StackOverflowError meaningless) {
            // jipp answers bytes that are no packet with exceptions of several kinds, and reads nested collections by
            // recursion. All of the answer is there: what is too short is no packet either.
            throw (ProtocolException) new ProtocolException("what answers sends no IPP").initCause(meaningless);
        }
    }

    private static PrinterUnreachableException unreachable(String reason, Exception cause, Request request) {
        return new PrinterUnreachableException(reason, String.valueOf(cause.getMessage()), request.sent == 0, cause);
    }

    private final class Request {
        private final IppPacket packet;
        private final byte[] document;
        private final long deadline;
        private final Patience patience;
        private final ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
        private byte[] head = NOTHING;
        private int filled;
        private long sent;

        private Request(IppPacket packet, byte[] document, Duration limit, Patience patience) {
            this.packet = packet;
            this.document = document;
            this.patience = patience;
            this.deadline = System.nanoTime() + limit.toNanos();
        }

        private IppPacket run() throws IOException {
            head = head();
            try (SocketChannel channel = SocketChannel.open();
                    Selector selector = Selector.open()) {
                channel.configureBlocking(false);
                connect(channel, selector);
                return packet(converse(channel, selector));
            } finally {
                piece.clear();
                piece.put(new byte[PIECE]);
            }
        }

        private byte[] head() throws IOException {
            ByteArrayOutputStream attributes = new ByteArrayOutputStream();
            packet.write(attributes);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(("POST " + address.path() + " HTTP/1.1\r\nHost: " + address.host() + ":" + address.port()
                            + "\r\nConnection: close\r\nContent-Type: application/ipp\r\nContent-Length: "
                            + (attributes.size() + (long) document.length) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            attributes.writeTo(whole);
            return whole.toByteArray();
        }

        private void connect(SocketChannel channel, Selector selector) throws IOException {
            InetSocketAddress peer = new InetSocketAddress(address.host(), address.port());
            if (peer.isUnresolved()) {
                throw new IOException("the name " + address.host() + " is not known in this network");
            }
            if (!channel.connect(peer)) {
                channel.register(selector, SelectionKey.OP_CONNECT);
                while (!channel.finishConnect()) {
                    await(selector);
                }
            }
        }

        // Reads while it writes: a printer that refuses may answer, and stop listening, before it has the whole
        // document.
        private byte[] converse(SocketChannel channel, Selector selector) throws IOException {
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            ByteBuffer incoming = ByteBuffer.allocate(PIECE);
            piece.flip();
            while (true) {
                await(selector);
                if (key.isReadable()) {
                    Optional<byte[]> body = read(channel, incoming);
                    if (body.isPresent()) {
                        return body.get();
                    }
                }
                if (key.isValid() && key.isWritable() && !write(channel)) {
                    key.interestOps(SelectionKey.OP_READ);
                }
            }
        }

        private Optional<byte[]> read(SocketChannel channel, ByteBuffer incoming) throws IOException {
            int count = channel.read(incoming.clear());
            if (count > 0) {
                answer.write(incoming.array(), 0, count);
            }
            if (answer.size() > MOST_ANSWER) {
                throw new IOException("the printer's answer does not end");
            }
            return HttpAnswer.body(answer.toByteArray(), count < 0);
        }

        // Says whether there is more to write. A write that fails is no failure yet: the answer may lie there to be
        // read.
        private boolean write(SocketChannel channel) {
            if (!piece.hasRemaining()) {
                fill();
            }
            try {
                sent += channel.write(piece);
            } catch (IOException refused) {
                return false;
            }
            return piece.hasRemaining() || filled < head.length + document.length;
        }

        private void fill() {
            piece.clear();
            while (piece.hasRemaining() && filled < head.length + document.length) {
                boolean inHead = filled < head.length;
                byte[] source = inHead ? head : document;
                int from = inHead ? filled : filled - head.length;
                int count = Math.min(piece.remaining(), source.length - from);
                piece.put(source, from, count);
                filled += count;
            }
            piece.flip();
        }

        private void await(Selector selector) throws IOException {
            selector.selectedKeys().clear();
            while (true) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                if (millis <= 0) {
                    throw new InterruptedIOException("no answer in time");
                }
                int ready = selector.select(Math.min(millis, SILENCE.toMillis()));
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("given up");
                }
                if (ready > 0) {
                    return;
                }
                patience.wears();
            }
        }
    }
}
