package fayi.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardClaimTest {
    private ReaderUnderTest reader;

    @BeforeEach
    void plugIn() throws Exception {
        reader = new ReaderUnderTest();
    }

    @AfterEach
    void unplug() throws Exception {
        reader.close();
    }

    @Test
    void oneVisitAtATimeHoldsTheReader() throws Exception {
        try (Claim claim = reader.driver.claim("visit-1", Duration.ofMinutes(1))) {
            assertThat(claim.owner()).isEqualTo("visit-1");
            assertThatThrownBy(() -> reader.driver.claim("visit-2", Duration.ofMinutes(1)))
                    .isInstanceOf(DeviceException.Claimed.class);
        }
        reader.driver.claim("visit-2", Duration.ofMinutes(1)).close();
    }

    @Test
    void aClaimThatWasClosedCommandsNothing() throws Exception {
        Claim claim = reader.claim();
        claim.close();
        assertThat(claim.isValid()).isFalse();
        assertThatThrownBy(() -> reader.driver.read(claim, ReaderUnderTest.PATIENCE, () -> {}))
                .isInstanceOf(DeviceException.ClaimEnded.class);
        assertThatThrownBy(() -> reader.driver.awaitRemoval(claim, ReaderUnderTest.PATIENCE))
                .isInstanceOf(DeviceException.ClaimEnded.class);
    }

    @Test
    void aClaimEndsByItselfAndFreesTheReader() throws Exception {
        Claim claim = reader.driver.claim("visit-1", Duration.ofMillis(300));
        assertThatThrownBy(() -> reader.driver.read(claim, ReaderUnderTest.PATIENCE, () -> {}))
                .isInstanceOf(DeviceException.ClaimEnded.class);
        assertThat(claim.isValid()).isFalse();
        reader.driver.claim("visit-2", Duration.ofMinutes(1)).close();
    }

    @Test
    void closingAClaimInTheMiddleOfAReadEndsItAndTheNextVisitReadsItsOwnCard() throws Exception {
        Claim first = reader.claim();
        reader.peer.insert(DemonstrationCards.citizen());
        assertThatThrownBy(() -> reader.driver.read(first, ReaderUnderTest.PATIENCE, first::close))
                .isInstanceOf(DeviceException.ClaimEnded.class);
        reader.peer.insert(DemonstrationCards.secondCitizen());
        assertThat(reader.read().card().name()).isEqualTo("演示二");
    }

    @Test
    void closingAClaimWhileTheCardsBytesComeLeavesNothingForTheNext() throws Exception {
        Claim first = reader.claim();
        reader.peer.insert(DemonstrationCards.citizen());
        // 60 ms after the card was found its bytes are on the wire.
        assertThatThrownBy(() -> reader.driver.read(
                        first,
                        ReaderUnderTest.PATIENCE,
                        () -> CompletableFuture.delayedExecutor(60, TimeUnit.MILLISECONDS)
                                .execute(first::close)))
                .isInstanceOf(DeviceException.ClaimEnded.class);
        reader.peer.insert(DemonstrationCards.secondCitizen());
        assertThat(reader.read().card().name()).isEqualTo("演示二");
    }

    @Test
    void interruptingTheCallerEndsTheWait() throws Exception {
        AtomicReference<Throwable> ended = new AtomicReference<>();
        try (Claim claim = reader.claim()) {
            Thread caller = new Thread(() -> {
                try {
                    reader.driver.read(claim, ReaderUnderTest.PATIENCE, () -> {});
                } catch (DeviceException | InterruptedException failed) {
                    ended.set(failed);
                }
            });
            caller.start();
            await().until(() -> caller.getState() == Thread.State.WAITING);
            caller.interrupt();
            caller.join(2000);
            assertThat(ended.get()).isInstanceOf(InterruptedException.class);
            reader.peer.insert(DemonstrationCards.citizen());
            assertThat(reader.driver
                            .read(claim, ReaderUnderTest.PATIENCE, () -> {})
                            .card()
                            .name())
                    .isEqualTo("演示一");
        }
    }

    @Test
    void closingTheReaderEndsEverything() throws Exception {
        Claim claim = reader.claim();
        CompletableFuture<Throwable> ended = CompletableFuture.supplyAsync(() -> {
            try {
                reader.driver.read(claim, ReaderUnderTest.PATIENCE, () -> {});
                return new AssertionError("a card was read");
            } catch (DeviceException | InterruptedException failed) {
                return failed;
            }
        });
        reader.driver.close();
        reader.driver.close();
        assertThat(ended.join()).isInstanceOf(DeviceException.ClaimEnded.class);
        assertThat(claim.isValid()).isFalse();
        assertThatThrownBy(() -> reader.claim()).isInstanceOf(DeviceException.Offline.class);
    }
}
