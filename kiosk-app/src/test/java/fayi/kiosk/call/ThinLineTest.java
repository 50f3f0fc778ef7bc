package fayi.kiosk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.protocol.IceServers;
import fayi.protocol.Signal;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Calls over a line that is thin or goes dark, as between a village and the county. */
class ThinLineTest {
    private static final CallSettings SETTINGS = CallSettings.standard(new IceServers(List.of()));

    private static void until(Callable<Boolean> condition) {
        await().atMost(90, TimeUnit.SECONDS)
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .until(condition);
    }

    /** Pictures that cannot be packed small. */
    private static Runnable noise(Call call) {
        Random random = new Random(7);
        byte[][] pictures = new byte[8][640 * 480 * 3];
        for (byte[] picture : pictures) {
            random.nextBytes(picture);
        }
        AtomicInteger next = new AtomicInteger();
        return () -> call.pushFrame(640, 480, pictures[next.getAndIncrement() % pictures.length], System.nanoTime());
    }

    @Test
    void aThinLineGetsASmallerPictureAndAWideOneTheFullPictureAgain() throws Exception {
        RecordingListener listener = new RecordingListener();
        try (CallEngine engine = new CallEngine(SoundMode.SILENT, Clock.systemUTC());
                TestLine line = new TestLine();
                TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, line.fromStation(desk::receive), listener);
                TestCamera camera = new TestCamera(noise(call))) {
            desk.answerThrough(line.fromDesk(call::receive));
            call.receive(new Signal.Ready());
            until(() -> desk.width.get() == 640);
            line.limitToDesk(300_000);
            until(() -> listener.lines.contains(LineState.WEAK));
            until(() -> desk.width.get() > 0 && desk.width.get() <= 320);
            long pictures = desk.framesDecoded.get();
            long sound = desk.soundBytes.get();
            until(() -> desk.framesDecoded.get() > pictures + 20 && desk.soundBytes.get() > sound);
            line.limitToDesk(Long.MAX_VALUE);
            until(() -> listener.lines.lastIndexOf(LineState.CONNECTED) > listener.lines.indexOf(LineState.WEAK));
            until(() -> desk.width.get() == 640);
        }
    }

    @Test
    void aLineTooThinForAnyPictureCarriesTheVoiceAlone() throws Exception {
        RecordingListener listener = new RecordingListener();
        try (CallEngine engine = new CallEngine(SoundMode.SILENT, Clock.systemUTC());
                TestLine line = new TestLine();
                TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, line.fromStation(desk::receive), listener);
                TestCamera camera = new TestCamera(noise(call))) {
            desk.answerThrough(line.fromDesk(call::receive));
            call.receive(new Signal.Ready());
            until(() -> desk.framesDecoded.get() > 0);
            line.limitToDesk(60_000);
            until(() -> listener.lines.contains(LineState.WEAK));
            AtomicLong before = new AtomicLong();
            await().during(4, TimeUnit.SECONDS)
                    .atMost(90, TimeUnit.SECONDS)
                    .until(() -> before.getAndSet(desk.framesDecoded.get()) == desk.framesDecoded.get());
            long pictures = desk.framesDecoded.get();
            long sound = desk.soundBytes.get();
            until(() -> desk.soundBytes.get() > sound + 4_000);
            assertThat(desk.framesDecoded.get()).isLessThan(pictures + 10);
            assertThat(listener.lines.get(listener.lines.size() - 1)).isEqualTo(LineState.WEAK);
        }
    }

    @Test
    void aLineThatGoesDarkIsRestartedOnTheSameConnection() throws Exception {
        RecordingListener listener = new RecordingListener();
        try (CallEngine engine = new CallEngine(SoundMode.SILENT, Clock.systemUTC());
                TestLine line = new TestLine();
                TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, line.fromStation(desk::receive), listener);
                TestCamera camera =
                        new TestCamera(() -> call.pushFrame(640, 480, TestCamera.white(640, 480), System.nanoTime()))) {
            desk.answerThrough(line.fromDesk(call::receive));
            call.receive(new Signal.Ready());
            until(() -> listener.lines.contains(LineState.CONNECTED) && desk.framesDecoded.get() > 0);
            line.goDark(true);
            until(() -> listener.lines.contains(LineState.LOST));
            until(() -> desk.received.stream()
                            .filter(Signal.Offer.class::isInstance)
                            .count()
                    == 2);
            long pictures = desk.framesDecoded.get();
            line.goDark(false);
            until(() -> listener.lines.get(listener.lines.size() - 1) == LineState.CONNECTED);
            until(() -> desk.framesDecoded.get() > pictures + 10);
            assertThat(desk.received.stream()
                            .filter(Signal.Offer.class::isInstance)
                            .map(signal -> ((Signal.Offer) signal).generation()))
                    .containsExactly(1, 1);
        }
    }
}
