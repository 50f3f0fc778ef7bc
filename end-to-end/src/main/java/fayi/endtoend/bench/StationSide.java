package fayi.endtoend.bench;

import fayi.kiosk.call.Call;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.call.CallListener;
import fayi.kiosk.call.CallSettings;
import fayi.kiosk.call.CallStatistics;
import fayi.kiosk.call.LineState;
import fayi.kiosk.picture.Picture;
import fayi.protocol.IceServers;
import fayi.protocol.Signal;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The kiosk's side of a call without its screen: a camera that sees moving stripes, and a taker of every picture. */
public final class StationSide implements AutoCloseable {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int PICTURES = 30;

    private final ConcurrentLinkedQueue<Signal> outgoing = new ConcurrentLinkedQueue<>();
    private final AtomicLong picturesTaken = new AtomicLong();
    private final IntBuffer screen = IntBuffer.allocate(WIDTH * HEIGHT);
    private final byte[][] pictures = new byte[PICTURES][];
    private final ScheduledExecutorService camera = Executors.newSingleThreadScheduledExecutor();
    private final Call call;
    private int next;

    /** Sets the call up and starts the camera; nothing is sent before the desk is {@link #ready()}. */
    public StationSide(CallEngine engine) {
        for (int index = 0; index < PICTURES; index++) {
            pictures[index] = stripes(index);
        }
        call = engine.start(CallSettings.standard(new IceServers(List.of())), outgoing::add, new Taker());
        var unused = camera.scheduleAtFixedRate(this::push, 0, 33_333, TimeUnit.MICROSECONDS);
    }

    private static byte[] stripes(int shift) {
        byte[] bgr = new byte[WIDTH * HEIGHT * 3];
        for (int index = 0; index < bgr.length; index += 3) {
            int column = index / 3 % WIDTH;
            bgr[index] = (byte) (column + shift * 8);
            bgr[index + 1] = (byte) (column / 2);
            bgr[index + 2] = (byte) (index / 3 / WIDTH / 2);
        }
        return bgr;
    }

    private void push() {
        call.pushFrame(WIDTH, HEIGHT, pictures[next], System.nanoTime());
        next = (next + 1) % PICTURES;
    }

    /** The desk is there: offer. */
    public void ready() {
        call.receive(new Signal.Ready());
    }

    /** Carries the signals that wait, both ways. */
    public void exchange(BrowserSide desk) {
        for (Signal signal = outgoing.poll(); signal != null; signal = outgoing.poll()) {
            desk.receive(BrowserSide.page(signal));
        }
        desk.takeOutgoing().forEach(signal -> call.receive(BrowserSide.station(signal)));
    }

    /** The call's counts. */
    public CallStatistics statistics() {
        return call.statistics();
    }

    /** Pictures that were copied out, as a screen does it. */
    public long picturesTaken() {
        return picturesTaken.get();
    }

    @Override
    public void close() {
        camera.shutdownNow();
        call.close();
    }

    private final class Taker implements CallListener {
        @Override
        public void lineChanged(LineState state) {
            // The counts tell enough.
        }

        @Override
        public void remoteFrame(Picture picture) {
            if (picture.copyTo(screen, WIDTH, HEIGHT)) {
                picturesTaken.incrementAndGet();
            }
        }

        @Override
        public void firstFrame(Duration offerToFirstFrame) {
            // The statistics tell it.
        }
    }
}
