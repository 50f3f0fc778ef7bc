package fayi.kiosk.call;

import dev.onvoid.webrtc.RTCBundlePolicy;
import dev.onvoid.webrtc.RTCConfiguration;
import dev.onvoid.webrtc.RTCIceServer;
import fayi.protocol.IceServer;
import fayi.protocol.IceServers;
import fayi.protocol.Signal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The call as the engine runs it: state is touched on the engine's thread only, the camera's pictures pass it by. */
final class LiveCall implements Call {
    /** In its first seconds the congestion controller is still learning the line and would look like a thin one. */
    private static final int SECONDS_BEFORE_JUDGING = 5;

    private final CallSettings settings;
    private final Consumer<Signal> outgoing;
    private final CallListener listener;
    private final EngineThread engine;
    private final Clock clock;
    private final MediaLibrary library;
    private final IntSupplier generations;
    private final Consumer<LiveCall> onEnd;
    private final CameraFeed camera;
    private final LocalMedia local;
    private final RemoteVideo remoteVideo;
    private final CallMeter meter;
    private final AtomicBoolean closed = new AtomicBoolean();
    private @Nullable Connection connection;
    private int generation;
    private int secondsConnected;
    private LineAdaptation adaptation = LineAdaptation.begin();
    private LineWatch watch = LineWatch.begin();

    /**
     * Made on the engine's thread.
     *
     * @param generations gives each connection a greater number than any before
     */
    LiveCall(
            CallSettings settings,
            Consumer<Signal> outgoing,
            CallListener listener,
            EngineThread engine,
            Clock clock,
            MediaLibrary library,
            IntSupplier generations,
            Consumer<LiveCall> onEnd) {
        this.settings = settings;
        this.outgoing = outgoing;
        this.listener = listener;
        this.engine = engine;
        this.clock = clock;
        this.library = library;
        this.generations = generations;
        this.onEnd = onEnd;
        meter = new CallMeter(clock);
        camera = new CameraFeed(settings);
        local = new LocalMedia(library, camera);
        remoteVideo = new RemoteVideo(listener, () -> listener.firstFrame(Duration.ofMillis(meter.firstFrame())));
    }

    @Override
    public void receive(Signal signal) {
        onEngine(() -> {
            if (signal instanceof Signal.Ready) {
                newGeneration();
            } else if (signal instanceof Signal.Answer answer && isCurrent(answer.generation())) {
                current().answer(answer.sdp());
            } else if (signal instanceof Signal.Candidate candidate && isCurrent(candidate.generation())) {
                current().candidate(candidate);
            }
        });
    }

    private boolean isCurrent(int theirs) {
        return connection != null && theirs == generation;
    }

    private Connection current() {
        if (connection == null) {
            throw new IllegalStateException("The call has no connection yet.");
        }
        return connection;
    }

    private void newGeneration() {
        endGeneration();
        generation = generations.getAsInt();
        secondsConnected = 0;
        Connection made = new Connection(
                generation,
                library.factory(),
                configuration(settings.iceServers()),
                local,
                remoteVideo,
                engine,
                outgoing,
                transport -> look());
        connection = made;
        made.send(adaptation.quality());
        meter.offered();
        made.offer(false);
        look();
    }

    private void endGeneration() {
        Connection ended = connection;
        if (ended != null) {
            connection = null;
            meter.generationEnded();
            ended.close();
        }
    }

    private static RTCConfiguration configuration(IceServers servers) {
        RTCConfiguration configuration = new RTCConfiguration();
        configuration.bundlePolicy = RTCBundlePolicy.MAX_BUNDLE;
        for (IceServer server : servers.servers()) {
            RTCIceServer one = new RTCIceServer();
            one.urls = new ArrayList<>(server.urls());
            server.username().ifPresent(name -> one.username = name);
            server.credential().ifPresent(secret -> one.password = secret);
            configuration.iceServers.add(one);
        }
        return configuration;
    }

    /** Once a second, on the engine's thread. */
    void tick() {
        if (closed.get() || connection == null) {
            return;
        }
        camera.keepBlack(System.nanoTime());
        look();
        Connection read = current();
        read.readStatistics(sample -> {
            if (read == connection) {
                meter.read(sample, remoteVideo.decoded(), camera.accepted());
                adapt(read);
            }
        });
    }

    private void adapt(Connection read) {
        if (read.transport() != Transport.CONNECTED || ++secondsConnected <= SECONDS_BEFORE_JUDGING) {
            return;
        }
        LineAdaptation next = adaptation.next(meter.lineSample());
        boolean changed = next.quality() != adaptation.quality();
        adaptation = next;
        if (changed) {
            camera.pause(!next.quality().hasPicture());
            read.send(next.quality());
            look();
        }
    }

    private void look() {
        Transport transport = connection == null ? Transport.IDLE : connection.transport();
        LineWatch.Step step = watch.next(transport, adaptation.quality(), clock.millis());
        LineState before = watch.line();
        watch = step.watch();
        if (watch.line() != before) {
            listener.lineChanged(watch.line());
        }
        switch (step.attempt()) {
            case NONE -> {
                // Nothing is due.
            }
            case RESTART_ICE -> current().offer(true);
            case NEW_GENERATION -> newGeneration();
        }
    }

    @Override
    public void pushFrame(int width, int height, byte[] bgr, long nanos) {
        camera.push(width, height, bgr, nanos);
    }

    @Override
    public void muteMicrophone(boolean muted) {
        onEngine(() -> local.audioTrack().setEnabled(!muted));
    }

    @Override
    public void hideCamera(boolean hidden) {
        camera.hide(hidden, System.nanoTime());
    }

    @Override
    public CallStatistics statistics() {
        return meter.statistics();
    }

    private void onEngine(Runnable task) {
        engine.execute(() -> {
            if (!closed.get()) {
                task.run();
            }
        });
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            camera.close();
            engine.runAndWait(this::end);
        }
    }

    private void end() {
        onEnd.accept(this);
        // Whatever refuses to end must not keep the rest of the person's traces.
        EngineThread.guarded(this::endGeneration);
        EngineThread.guarded(remoteVideo::clear);
        EngineThread.guarded(local::close);
    }
}
