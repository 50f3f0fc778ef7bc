package fayi.kiosk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.protocol.IceServers;
import fayi.protocol.Signal;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real calls between a station and a desk of the same library, through real UDP on this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallTest {
    private static final CallSettings SETTINGS = CallSettings.standard(new IceServers(List.of()));
    private static final byte[] DESK_PICTURE = TestCamera.picture(640, 480, 200, 60, 30);
    private static final byte[] STATION_PICTURE = TestCamera.white(640, 480);

    private final CallEngine engine = new CallEngine(SoundMode.SILENT, Clock.systemUTC());

    @BeforeAll
    void loadTheLibrary() {
        engine.prepare();
        await().atMost(Duration.ofSeconds(60)).until(() -> engine.soundState() != SoundState.UNKNOWN);
    }

    @AfterAll
    void endTheEngine() {
        engine.close();
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        await().atMost(60, TimeUnit.SECONDS)
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .until(condition);
    }

    @Test
    void pictureAndSoundPassBothWaysInTheirColours() throws Exception {
        RecordingListener listener = new RecordingListener();
        try (TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, desk::receive, listener);
                TestCamera camera = new TestCamera(() -> {
                    call.pushFrame(640, 480, STATION_PICTURE, System.nanoTime());
                    desk.pushPicture(DESK_PICTURE, 640, 480);
                })) {
            desk.answerTo(call);
            assertThat(desk.received)
                    .as("nothing is offered to a desk that is not ready")
                    .isEmpty();
            call.receive(new Signal.Ready());
            until(() -> desk.framesDecoded.get() >= 30 && call.statistics().framesDecoded() >= 30);
            until(() -> desk.soundBytes.get() > 1000 && call.statistics().audioBytesReceived() > 100);
            until(() -> call.statistics().framesSent() > 0 && call.statistics().audioBytesSent() > 100);
            until(() -> call.statistics().framesPerSecondIn() > 5
                    && call.statistics().framesPerSecondOut() > 5);
            assertThat(listener.lines).startsWith(LineState.CONNECTED);
            assertThat(listener.firstFrame.get()).isNotNull();
            assertThat(call.statistics().offerToFirstFrameMs()).isPositive();
            assertThat(desk.luma.get()).as("white arrives bright").isGreaterThan(200);
            int colour = listener.middle();
            assertThat(colour >>> 24).as("opaque").isEqualTo(255);
            assertThat(colour & 0xff).as("blue").isBetween(170, 230);
            assertThat((colour >> 8) & 0xff).as("green").isBetween(30, 90);
            assertThat((colour >> 16) & 0xff).as("red").isBetween(0, 70);
        }
    }

    @Test
    void aHiddenCameraShowsBlackAtOnceAndComesBack() throws Exception {
        try (TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, desk::receive, new RecordingListener())) {
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            try (TestCamera camera =
                    new TestCamera(() -> call.pushFrame(640, 480, STATION_PICTURE, System.nanoTime()))) {
                until(() -> desk.luma.get() > 200);
                call.hideCamera(true);
                until(() -> desk.luma.get() >= 0 && desk.luma.get() < 40);
                call.hideCamera(false);
                until(() -> desk.luma.get() > 200);
            }
            call.hideCamera(true);
            until(() -> desk.luma.get() < 40);
        }
    }

    @Test
    void aStationWithoutACameraStillHasSoundAndSeesTheDesk() throws Exception {
        RecordingListener listener = new RecordingListener();
        try (TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, desk::receive, listener);
                TestCamera camera = new TestCamera(() -> desk.pushPicture(DESK_PICTURE, 640, 480))) {
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            until(() -> desk.soundBytes.get() > 1000 && call.statistics().audioBytesReceived() > 100);
            until(() -> listener.middle() != 0);
            assertThat(desk.framesDecoded.get()).isZero();
            call.muteMicrophone(true);
            call.muteMicrophone(false);
        }
    }

    @Test
    void aCameraLargerThanTheCallIsShrunkAndAnOddOneIsTaken() throws Exception {
        byte[] large = TestCamera.white(1280, 960);
        byte[] odd = TestCamera.white(321, 241);
        try (TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, desk::receive, new RecordingListener())) {
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            try (TestCamera camera = new TestCamera(() -> call.pushFrame(1280, 960, large, System.nanoTime()))) {
                until(() -> desk.width.get() == 640);
            }
            try (TestCamera camera = new TestCamera(() -> call.pushFrame(321, 241, odd, System.nanoTime()))) {
                until(() -> desk.width.get() >= 320 && desk.width.get() <= 322);
            }
            assertThatThrownBy(() -> call.pushFrame(640, 480, new byte[7], System.nanoTime()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("921600");
        }
    }

    @Test
    void aDeskThatReloadsGetsANewGenerationAndTheCallGoesOn() throws Exception {
        RecordingListener listener = new RecordingListener();
        try (TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, desk::receive, listener);
                TestCamera camera = new TestCamera(() -> {
                    call.pushFrame(640, 480, STATION_PICTURE, System.nanoTime());
                    desk.pushPicture(DESK_PICTURE, 640, 480);
                })) {
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            until(() -> desk.framesDecoded.get() >= 5 && call.statistics().audioBytesSent() > 0);
            CallStatistics before = call.statistics();
            desk.fallDeaf();
            desk.hearAgain();
            long decodedBefore = desk.framesDecoded.get();
            call.receive(new Signal.Ready());
            until(() -> desk.framesDecoded.get() >= decodedBefore + 5
                    && call.statistics().framesDecoded() > before.framesDecoded() + 5);
            until(() -> call.statistics().audioBytesSent() > before.audioBytesSent());
            assertThat(desk.received.stream()
                            .filter(Signal.Offer.class::isInstance)
                            .map(signal -> ((Signal.Offer) signal).generation()))
                    .hasSize(2)
                    .isSorted()
                    .doesNotHaveDuplicates();
            int older = desk.received.stream()
                    .filter(Signal.Offer.class::isInstance)
                    .map(signal -> ((Signal.Offer) signal).generation())
                    .findFirst()
                    .orElseThrow();
            call.receive(new Signal.Answer(older, "v=0 late answer of an older generation"));
            call.receive(new Signal.Candidate(older, "candidate:nonsense", "0", 0));
        }
    }

    @Test
    void aLaterCallOffersWithAGreaterGenerationSoThatNothingOfAnEarlierOnePassesForIt() throws Exception {
        assertThat(firstOffer()).isLessThan(firstOffer());
    }

    private int firstOffer() throws Exception {
        AtomicInteger generation = new AtomicInteger();
        try (Call call = engine.start(
                SETTINGS,
                signal -> {
                    if (signal instanceof Signal.Offer offer) {
                        generation.set(offer.generation());
                    }
                },
                new RecordingListener())) {
            call.receive(new Signal.Ready());
            until(() -> generation.get() > 0);
        }
        return generation.get();
    }

    @Test
    void aDeskThatVanishesIsLostAndIsOfferedAnewUntilItAnswers() throws Exception {
        RecordingListener listener = new RecordingListener();
        try (TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, desk::receive, listener);
                TestCamera camera = new TestCamera(() -> {
                    call.pushFrame(640, 480, STATION_PICTURE, System.nanoTime());
                    desk.pushPicture(DESK_PICTURE, 640, 480);
                })) {
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            until(() -> listener.lines.contains(LineState.CONNECTED));
            desk.fallDeaf();
            until(() -> listener.lines.contains(LineState.LOST));
            desk.hearAgain();
            until(() -> listener.lines.lastIndexOf(LineState.CONNECTED) > listener.lines.indexOf(LineState.LOST));
            long before = desk.framesDecoded.get();
            until(() -> desk.framesDecoded.get() > before);
        }
    }

    @Test
    void nonsenseFromTheDeskBreaksNothing() throws Exception {
        try (TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, desk::receive, new RecordingListener());
                TestCamera camera =
                        new TestCamera(() -> call.pushFrame(640, 480, STATION_PICTURE, System.nanoTime()))) {
            call.receive(new Signal.Answer(0, "too early"));
            call.receive(new Signal.Candidate(0, "too early", "0", 0));
            call.receive(new Signal.PeerLeft());
            call.receive(new Signal.Ready());
            until(() -> desk.received.stream().anyMatch(Signal.Offer.class::isInstance));
            call.receive(new Signal.Candidate(1, "this is not a candidate", "9", 9));
            call.receive(new Signal.Answer(1, "this is not a description"));
            call.receive(new Signal.Candidate(1, "nor is this", "9", 9));
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            until(() -> desk.framesDecoded.get() > 3);
        }
    }

    @Test
    void aCallThatEndsLeavesNoPicture() throws Exception {
        RecordingListener listener = new RecordingListener();
        CallStatistics after;
        try (TestDesk desk = new TestDesk();
                Call call = engine.start(SETTINGS, desk::receive, listener);
                TestCamera camera = new TestCamera(() -> desk.pushPicture(DESK_PICTURE, 640, 480))) {
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            until(() -> listener.middle() != 0 && call.statistics().framesDecoded() > 0);
            call.close();
            assertThat(listener.middle()).isZero();
            call.close();
            call.receive(new Signal.Ready());
            call.hideCamera(true);
            call.muteMicrophone(true);
            call.pushFrame(640, 480, STATION_PICTURE, System.nanoTime());
            after = call.statistics();
        }
        assertThat(after.framesDecoded()).isPositive();
    }

    @Test
    void nothingHoldsACallThatHasEnded() throws Exception {
        try (TestDesk desk = new TestDesk()) {
            List<WeakReference<Object>> ended = callOnce(desk);
            desk.answerThrough(signal -> {});
            until(() -> {
                System.gc();
                return ended.stream().allMatch(reference -> reference.get() == null);
            });
        }
    }

    private List<WeakReference<Object>> callOnce(TestDesk desk) throws Exception {
        RecordingListener listener = new RecordingListener();
        try (Call call = engine.start(SETTINGS, desk::receive, listener);
                TestCamera camera = new TestCamera(() -> desk.pushPicture(DESK_PICTURE, 640, 480))) {
            desk.answerTo(call);
            call.receive(new Signal.Ready());
            until(() -> listener.middle() != 0 && call.statistics().framesDecoded() > 0);
            call.close();
            return List.of(
                    new WeakReference<>(call),
                    new WeakReference<>(listener),
                    new WeakReference<>(Objects.requireNonNull(listener.picture.get())));
        }
    }

    @Test
    void twentyCallsClosedAtAnyMomentLeaveNoThreadsBehind() throws Exception {
        Random random = new Random(20_26);
        int threadsBefore = -1;
        try (TestDesk desk = new TestDesk()) {
            for (int round = 0; round < 20; round++) {
                Call call = engine.start(SETTINGS, desk::receive, new RecordingListener());
                desk.answerTo(call);
                try (TestCamera camera = new TestCamera(() -> {
                    call.pushFrame(640, 480, STATION_PICTURE, System.nanoTime());
                    desk.pushPicture(DESK_PICTURE, 640, 480);
                })) {
                    call.receive(new Signal.Ready());
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
                    call.close();
                }
                desk.fallDeaf();
                desk.hearAgain();
                if (round == 1) {
                    threadsBefore = nativeThreads();
                }
            }
            int allowed = threadsBefore + 6;
            until(() -> nativeThreads() <= allowed);
        }
    }

    private static int nativeThreads() {
        String[] tasks = new java.io.File("/proc/self/task").list();
        return tasks == null ? 0 : tasks.length;
    }
}
