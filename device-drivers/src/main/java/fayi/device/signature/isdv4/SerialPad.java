package fayi.device.signature.isdv4;

import fayi.device.Ability;
import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.base.CommandRun;
import fayi.device.base.SupervisedDevice;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import fayi.device.signature.PenSample;
import fayi.device.signature.Signature;
import fayi.device.signature.SignaturePad;
import fayi.device.signature.SignatureRecorder;
import fayi.device.transport.TransportException;
import fayi.device.transport.TransportOpener;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A pad of the ISDv4 kind. It is silent while nobody listens, so that nothing written between two visits is heard by anybody;
 * it is asked for its size when it is opened and, while idle, now and then whether it is still there.
 */
final class SerialPad extends SupervisedDevice implements SignaturePad {
    private static final Duration ANSWER = Duration.ofMillis(1000);
    private static final Duration SILENT = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Three centimetres of the pen's way are a test's signature. */
    private static final double ENOUGH = 3000;

    private final TransportOpener opener;
    private @Nullable Isdv4Link link;
    private volatile PenPacket size = new PenPacket(true, false, false, 1, 1, 1, 0);

    SerialPad(TransportOpener opener, Clock clock) {
        super(KIND, clock);
        this.opener = opener;
        begin();
    }

    @Override
    protected void openHardware() throws DeviceException {
        try {
            link = new Isdv4Link(opener.open());
        } catch (TransportException away) {
            throw new DeviceException.Offline(KIND, away.reason());
        }
        ask();
    }

    @Override
    protected void checkHardware() throws DeviceException {
        ask();
    }

    private void ask() throws DeviceException {
        PenPacket told = open().query(ANSWER);
        if (told.x() == 0 || told.y() == 0 || told.pressure() == 0) {
            throw new DeviceException.Garbled(KIND, "the pad says that it has no size");
        }
        size = told;
        describe(new Capabilities(
                Optional.of("ISDv4 " + told.x() / 100 + "x" + told.y() / 100 + " mm"),
                Optional.of(String.valueOf(told.version())),
                Optional.empty(),
                Map.of("pressure", told.pressure() > 1 ? Ability.SUPPORTED : Ability.NOT_SUPPORTED)));
    }

    private Isdv4Link open() throws DeviceException {
        Isdv4Link open = link;
        if (open == null) {
            throw new DeviceException.Offline(KIND, "port-lost");
        }
        return open;
    }

    @Override
    protected void closeHardware() {
        Isdv4Link open = link;
        link = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public Listening listen(Claim claim, PenListener listener) throws DeviceException {
        endOf(claim);
        if (status().state() == DeviceStatus.State.OFFLINE) {
            throw new DeviceException.Offline(KIND, status().reason());
        }
        CompletableFuture<Boolean> result = start(claim, run -> hear(run, listener));
        result.whenComplete((done, failure) -> {
            if (failure instanceof DeviceException reason) {
                listener.lost(reason);
            }
        });
        return () -> result.complete(true);
    }

    // Ends by an exception only: the listening's or the claim's end, or the loss of the pad.
    private Boolean hear(CommandRun run, PenListener listener) throws DeviceException {
        Isdv4Link open = open();
        open.start();
        report(DeviceStatus.State.BUSY, "listening", "");
        try {
            long[] heard = {System.nanoTime()};
            while (true) {
                run.check();
                open.listen(packet -> {
                    heard[0] = System.nanoTime();
                    if (!packet.isAnswer() && !run.isEnded()) {
                        listener.pen(sample(packet));
                    }
                });
                // A pad without a pen near it is as silent as one without power.
                if (System.nanoTime() - heard[0] > SILENT.toNanos()) {
                    ask();
                    open.start();
                    heard[0] = System.nanoTime();
                }
            }
        } catch (DeviceException.ClaimEnded wanted) {
            open.stop();
            reportReady();
            throw wanted;
        }
    }

    private PenSample sample(PenPacket packet) {
        double pressure = Math.min(1, packet.pressure() / (double) size.pressure());
        return new PenSample(packet.x(), packet.y(), pressure, packet.near() && packet.tip(), System.nanoTime());
    }

    @Override
    public int width() {
        return size.x();
    }

    @Override
    public int height() {
        return size.y();
    }

    @Override
    public void signed() {
        count(1);
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return List.of(
                new SelfTest(
                        "tells-size",
                        TestLevel.INTERNAL,
                        (claim, guide) -> run(claim, run -> {
                            ask();
                            return Finding.passed(Map.of("area", size.x() / 100 + "x" + size.y() / 100 + " mm"));
                        })),
                new SelfTest("takes-signature", TestLevel.INTERACTIVE, this::takesSignature));
    }

    private Finding takesSignature(Claim claim, TestGuide guide) throws DeviceException, InterruptedException {
        WrittenTest written = new WrittenTest(size.x(), size.y());
        guide.tell(Step.SIGN);
        try (Listening listening = listen(claim, written)) {
            return written.await();
        } finally {
            written.clear();
        }
    }

    /** Waits for somebody to write, and tells nothing of what they wrote but its measures. */
    private static final class WrittenTest implements PenListener {
        private final SignatureRecorder recorder;
        private final CountDownLatch done = new CountDownLatch(1);
        private double way;
        private double hardest;
        private int samples;
        private @Nullable PenSample before;
        private @Nullable DeviceException lost;

        private WrittenTest(int width, int height) {
            recorder = new SignatureRecorder(width, height);
        }

        @Override
        public synchronized void pen(PenSample sample) {
            PenSample last = before;
            recorder.accept(sample);
            if (sample.touches()) {
                samples++;
                hardest = Math.max(hardest, sample.pressure());
                way += last == null ? 0 : Math.hypot(sample.x() - last.x(), sample.y() - last.y());
            } else if (way >= ENOUGH) {
                done.countDown();
            }
            before = sample.touches() ? sample : null;
        }

        @Override
        public synchronized void lost(DeviceException reason) {
            lost = reason;
            done.countDown();
        }

        private Finding await() throws DeviceException, InterruptedException {
            boolean ended = done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            synchronized (this) {
                DeviceException reason = lost;
                if (reason != null) {
                    throw reason;
                }
                Signature signature = recorder.take();
                boolean isWritten = signature.isWritten();
                int strokes = signature.strokes().size();
                signature.destroy();
                return ended && isWritten
                        ? Finding.passed(Map.of(
                                "strokes", String.valueOf(strokes),
                                "points", String.valueOf(samples),
                                "hardest pressure", Math.round(hardest * 100) + " %"))
                        : Finding.failed("nothing-written", "Write on the pad with its own pen; check the pen.");
            }
        }

        private synchronized void clear() {
            recorder.clear();
        }
    }
}
