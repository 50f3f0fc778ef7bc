package fayi.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.card.CardReading;
import fayi.device.card.IdCard;
import fayi.device.card.IdCard.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardReadTest {
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
    void aCitizensCardIsReadWholly() throws Exception {
        reader.peer.insert(DemonstrationCards.citizen());
        IdCard card = reader.read().card();
        assertThat(card.type()).isEqualTo(Type.CITIZEN);
        assertThat(card.name()).isEqualTo("演示一");
        assertThat(card.sex()).isEqualTo("female");
        assertThat(card.nation()).isEqualTo("彝");
        assertThat(card.birth()).isEqualTo("1985-03-12");
        assertThat(card.address()).isEqualTo("演示省演示县演示乡演示村1组1号");
        assertThat(card.idNumber()).startsWith("99999919850312").hasSize(18);
        assertThat(card.issuer()).isEqualTo("演示县公安局");
        assertThat(card.validFrom()).isEqualTo("2020-01-01");
        assertThat(card.validTo()).contains(LocalDate.of(2040, 1, 1));
        assertThat(card.photo()).isEqualTo(DemonstrationCards.citizen().photo());
    }

    @Test
    void theOtherThreeLayoutsAreReadToo() throws Exception {
        List<IdCard> cards = new ArrayList<>();
        for (SimulatedCard card : List.of(
                DemonstrationCards.residencePermit(),
                DemonstrationCards.foreigner2017(),
                DemonstrationCards.foreigner2023())) {
            reader.peer.insert(card);
            cards.add(reader.read().card());
            reader.peer.remove();
        }
        assertThat(cards)
                .extracting(IdCard::type)
                .containsExactly(Type.RESIDENCE_PERMIT, Type.FOREIGNER_2017, Type.FOREIGNER_2023);
        assertThat(cards)
                .extracting(IdCard::name)
                .containsExactly("演示五", "演示六", "DEMONSTRATION, SEVENTH OF ALL PERSONS");
        assertThat(cards.get(1).otherName()).contains("DEMO, SIX");
        assertThat(cards).extracting(IdCard::nation).containsExactly("", "UTO", "UTO");
    }

    @Test
    void aCardWithoutEndAndAnExpiredOneAreReadAsTheyAre() throws Exception {
        reader.peer.insert(DemonstrationCards.longTerm());
        assertThat(reader.read().card().validTo()).isEmpty();
        reader.peer.insert(DemonstrationCards.expired());
        assertThat(reader.read().card().isExpiredOn(LocalDate.of(2020, 8, 9))).isTrue();
    }

    @Test
    void aReadTakesLittleLongerThanItsBytesOnTheWire() throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            reader.peer.insert(DemonstrationCards.citizen());
            CardReading reading = reader.read();
            assertThat(reading.wireFloor().toMillis()).isEqualTo(112);
            assertThat(reading.readTime()).isGreaterThan(reading.wireFloor());
            best = Math.min(
                    best,
                    (double) reading.readTime().toNanos() / reading.wireFloor().toNanos());
        }
        assertThat(best).isLessThan(1.1);
    }

    @Test
    void aCardThatComesLaterIsWaitedForAndAnnounced() throws Exception {
        AtomicBoolean found = new AtomicBoolean();
        try (Claim claim = reader.claim()) {
            CompletableFuture<IdCard> reading = CompletableFuture.supplyAsync(() -> {
                try {
                    return reader.driver
                            .read(claim, ReaderUnderTest.PATIENCE, () -> found.set(true))
                            .card();
                } catch (DeviceException | InterruptedException failed) {
                    throw new IllegalStateException(failed);
                }
            });
            assertThat(found).isFalse();
            reader.peer.insert(DemonstrationCards.citizen());
            assertThat(reading.join().name()).isEqualTo("演示一");
            assertThat(found).isTrue();
        }
    }

    @Test
    void aCardThatStaysIsNotReadAgainUntilItWasLifted() throws Exception {
        reader.peer.insert(DemonstrationCards.citizen());
        reader.read();
        try (Claim claim = reader.claim()) {
            assertThatThrownBy(() -> reader.driver.read(claim, Duration.ofMillis(500), () -> {}))
                    .isInstanceOf(DeviceException.TimedOut.class);
            reader.peer.insert(DemonstrationCards.secondCitizen());
            assertThat(reader.driver
                            .read(claim, ReaderUnderTest.PATIENCE, () -> {})
                            .card()
                            .name())
                    .isEqualTo("演示二");
        }
    }

    @Test
    void removalIsNoticed() throws Exception {
        try (Claim claim = reader.claim()) {
            reader.driver.awaitRemoval(claim, Duration.ofMillis(1));
            reader.peer.insert(DemonstrationCards.citizen());
            reader.driver.read(claim, ReaderUnderTest.PATIENCE, () -> {});
            assertThatThrownBy(() -> reader.driver.awaitRemoval(claim, Duration.ofMillis(400)))
                    .isInstanceOf(DeviceException.TimedOut.class);
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(reader.peer::remove);
            reader.driver.awaitRemoval(claim, ReaderUnderTest.PATIENCE);
            assertThat(reader.peer.card()).isEmpty();
        }
    }

    @Test
    void aWrongCheckDigitOrATextWithoutMeaningIsUnreadable() {
        for (SimulatedCard card : List.of(DemonstrationCards.wrongCheckDigit(), DemonstrationCards.withoutMeaning())) {
            reader.peer.insert(card);
            assertThatThrownBy(() -> reader.read())
                    .isInstanceOfSatisfying(
                            DeviceException.Refused.class,
                            refused -> assertThat(refused.id()).isEqualTo("card-unreadable"));
            assertThat(reader.driver.status().isUsable()).isTrue();
        }
    }
}
