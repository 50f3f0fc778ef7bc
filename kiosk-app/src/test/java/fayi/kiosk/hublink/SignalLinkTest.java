package fayi.kiosk.hublink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalLinkTest {
    private final StandInHub hub = new StandInHub().start();
    private final Ears ears = new Ears();

    @TempDir
    Path data;

    private HubLink link;
    private SignalLink signals;

    @BeforeEach
    void connect() throws Exception {
        link = StationFixture.link(hub.address(), data, Clock.systemUTC(), StationFixture.TIMES);
        signals = link.signals("ticket-1", ears);
    }

    @AfterEach
    void stop() {
        signals.close();
        link.close();
        hub.close();
    }

    private void untilOpen() {
        await().until(() -> hub.openSockets() == 1);
    }

    @Test
    void signalsComeInTheirOrder() {
        for (int ahead = 9; ahead >= 0; ahead--) {
            hub.signal(new Signal.QueueMoved(ahead));
        }
        await().until(() -> ears.sequences().size() == 10);
        assertThat(ears.sequences()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @Test
    void aSignalThatComesTwiceIsHeardOnce() {
        untilOpen();
        hub.signal(new Signal.QueueMoved(1));
        hub.repeatLastSignal();
        hub.signal(new Signal.Ready());
        await().until(() -> ears.sequences().contains(2L));
        assertThat(ears.sequences()).containsExactly(1L, 2L);
    }

    @Test
    void whatIsSaidWhileTheSocketIsBrokenIsHeardAfterwards() {
        untilOpen();
        hub.signal(new Signal.QueueMoved(1));
        await().until(() -> ears.sequences().size() == 1);
        hub.breakSockets();
        await().until(() -> ears.lines.contains(false));
        hub.signal(new Signal.QueueMoved(0));
        hub.signal(new Signal.Ready());
        await().until(() -> ears.sequences().equals(List.of(1L, 2L, 3L)));
        assertThat(ears.lines).startsWith(true, false, true);
    }

    @Test
    void theSocketSurvivesARestartOfTheHub() {
        untilOpen();
        hub.signal(new Signal.QueueMoved(1));
        await().until(() -> ears.sequences().size() == 1);
        hub.stop();
        await().until(() -> ears.lines.contains(false));
        signals.send(new Signal.Offer(1, "first"));
        signals.send(new Signal.Offer(2, "second"));
        hub.start();
        hub.signal(new Signal.Ready());
        await().until(() -> ears.sequences().equals(List.of(1L, 2L)));
        await().until(() -> hub.received.size() == 2);
        assertThat(hub.received).containsExactly(new Signal.Offer(1, "first"), new Signal.Offer(2, "second"));
    }

    @Test
    void aTokenThatTheHubForgotIsReplaced() {
        untilOpen();
        hub.forgetTokens();
        hub.breakSockets();
        await().until(() -> ears.lines.equals(List.of(true, false, true)));
        signals.send(new Signal.Ended("station"));
        await().until(() -> hub.received.equals(List.of(new Signal.Ended("station"))));
    }

    @Test
    void aLineThatSwallowsEverythingIsReplaced() throws Exception {
        try (FreezingLine line = new FreezingLine(hub.address());
                HubLink behind = StationFixture.link(
                        line.address(), data.resolve("behind"), Clock.systemUTC(), StationFixture.TIMES);
                SignalLink distant = behind.signals("ticket-1", ears)) {
            await().until(() -> hub.openSockets() == 2);
            line.freezeWhatIsOpen();
            await().until(() -> ears.lines.contains(false));
            signals.close();
            distant.send(new Signal.Ended("station"));
            await().until(() -> hub.received.equals(List.of(new Signal.Ended("station"))));
        }
    }

    @Test
    void aTicketThatIsGoneEndsTheSeeking() {
        untilOpen();
        hub.forgetsTheTicket = true;
        hub.breakSockets();
        await().until(() -> ears.refusals.size() == 1);
        assertThat(ears.lines).containsExactly(true, false);
    }

    @Test
    void aSignalThatThisStationDoesNotKnowIsPassedOver() {
        untilOpen();
        hub.sendRaw("{\"sequence\":1,\"from\":\"hub\",\"signal\":{\"type\":\"from-the-future\"}}");
        hub.sendRaw("not even JSON");
        hub.signal(new Signal.Ready());
        await().until(() -> ears.sequences().equals(List.of(1L)));
    }

    @Test
    void aListenerThatFailsHearsTheNextSignalAllTheSame() {
        untilOpen();
        ears.failing = true;
        hub.signal(new Signal.QueueMoved(1));
        hub.signal(new Signal.QueueMoved(0));
        await().until(() -> ears.sequences().equals(List.of(1L, 2L)));
    }

    @Test
    void whatWasSentBeforeTheClosingArrives() {
        untilOpen();
        signals.send(new Signal.Ended("station"));
        signals.close();
        await().until(() -> hub.received.equals(List.of(new Signal.Ended("station"))));
        await().until(() -> hub.openSockets() == 0);
        signals.send(new Signal.Ready());
        signals.close();
    }

    private static final class Ears implements SignalListener {
        private final List<SignalEnvelope> heard = new CopyOnWriteArrayList<>();
        private final List<Boolean> lines = new CopyOnWriteArrayList<>();
        private final List<HubLinkException> refusals = new CopyOnWriteArrayList<>();
        private volatile boolean failing;

        List<Long> sequences() {
            return new ArrayList<>(heard.stream().map(SignalEnvelope::sequence).toList());
        }

        @Override
        public void onSignal(SignalEnvelope envelope) {
            heard.add(envelope);
            if (failing) {
                throw new IllegalStateException("a listener with a fault");
            }
        }

        @Override
        public void onLine(boolean connected) {
            lines.add(connected);
        }

        @Override
        public void onRefused(HubLinkException reason) {
            refusals.add(reason);
        }
    }
}
