package fayi.kiosk.hublink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubLinkBadPeerTest {
    private static final LinkTimes IMPATIENT =
            new LinkTimes(Duration.ofMillis(500), Duration.ofSeconds(60), Duration.ofSeconds(5));
    private static final String TOO_LONG = "x".repeat(64 * 1024);

    @TempDir
    Path data;

    private void isUnreachable(RawPeer.Behaviour behaviour) throws Exception {
        try (RawPeer peer = new RawPeer(behaviour);
                HubLink link = StationFixture.link(peer.address(), data, Clock.systemUTC(), IMPATIENT)) {
            assertThatThrownBy(link::iceServers).isInstanceOf(HubLinkException.Unreachable.class);
            assertThatThrownBy(() -> link.submit(UUID.randomUUID(), new byte[10]))
                    .isInstanceOf(HubLinkException.Unreachable.class);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aPeerThatNeverAnswersIsGivenUp() throws Exception {
        isUnreachable(out -> Thread.sleep(60_000));
    }

    @Test
    void whoLeavesWhileAnotherWaitsForAPeerThatNeverAnswersNeedNotWaitForIt() throws Exception {
        Duration patience = Duration.ofSeconds(60);
        try (RawPeer peer = new RawPeer(out -> Thread.sleep(60_000));
                HubLink link = StationFixture.link(
                        peer.address(), data, Clock.systemUTC(), new LinkTimes(patience, patience, patience))) {
            Thread outbox = asking(link);
            await().until(() -> outbox.getState() == Thread.State.TIMED_WAITING);
            Thread person = asking(link);
            await().until(() ->
                    List.of(Thread.State.BLOCKED, Thread.State.WAITING).contains(person.getState()));

            person.interrupt();

            await().until(() -> !person.isAlive());
            assertThat(outbox.isAlive()).isTrue();
            outbox.interrupt();
            outbox.join();
        }
    }

    private static Thread asking(HubLink link) {
        Thread thread = new Thread(() -> {
            try {
                link.signIn();
            } catch (HubLinkException | InterruptedException left) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Test
    void aPeerThatHangsInTheMiddleOfItsAnswerIsGivenUp() throws Exception {
        isUnreachable(out -> {
            out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"tok"));
            out.flush();
            Thread.sleep(60_000);
        });
    }

    @Test
    void aPeerThatClosesInTheMiddleIsGivenUp() throws Exception {
        isUnreachable(out -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"tok")));
    }

    @Test
    void aPeerThatClosesAtOnceIsGivenUp() throws Exception {
        isUnreachable(out -> {});
    }

    @Test
    void noiseIsGivenUp() throws Exception {
        isUnreachable(out -> out.write(new byte[] {0, 1, 2, (byte) 0xff, 13, 10, 13, 10}));
    }

    @Test
    void anotherServersPageIsGivenUp() throws Exception {
        isUnreachable(out -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>")));
        isUnreachable(out -> out.write(ascii("HTTP/1.1 404 No\r\nContent-Length: 6\r\n\r\n<html>")));
        isUnreachable(out -> out.write(ascii("HTTP/1.1 302 No\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n")));
    }

    @Test
    void anotherServersJsonIsGivenUp() throws Exception {
        isUnreachable(out -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")));
        isUnreachable(out -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnull")));
        isUnreachable(out -> out.write(ascii("HTTP/1.1 404 No\r\nContent-Length: 12\r\n\r\n{\"error\": 1}")));
    }

    @Test
    void anAnswerWithoutEndIsCutOff() throws Exception {
        isUnreachable(out -> {
            out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
            for (int piece = 0; piece < 100_000; piece++) {
                out.write(ascii(TOO_LONG));
            }
        });
    }

    @Test
    void anAddressWhereNothingListensIsGivenUp() throws Exception {
        RawPeer gone = new RawPeer(out -> {});
        gone.close();
        try (HubLink link = StationFixture.link(gone.address(), data, Clock.systemUTC(), IMPATIENT)) {
            assertThatThrownBy(link::signIn)
                    .isInstanceOf(HubLinkException.Unreachable.class)
                    .hasCauseInstanceOf(IOException.class);
        }
    }
}
