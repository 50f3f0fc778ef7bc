package fayi.hub.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.store.Database;
import fayi.hub.store.DatabaseServer;
import fayi.hub.store.UploadStore;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Tables;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Submission;
import fayi.protocol.SubmissionOffer;
import fayi.protocol.SubmissionState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmissionTest {
    private final HubNode hub = HubNode.start();
    private final StationClient station = hub.station("demo-1");
    private final UUID key = UUID.randomUUID();

    @AfterAll
    void end() {
        hub.close();
    }

    private static SubmissionOffer offer(UUID key, byte[] sealed) {
        return new SubmissionOffer(key, sealed.length, Samples.sha256(sealed));
    }

    @Test
    void aSubmissionBecomesAMatterWithNumberOfficeAndDay() {
        MatterReceipt receipt = station.submit(key, Samples.sealed(key, station));
        LocalDate today = LocalDate.ofInstant(hub.clock().instant(), hub.clock().getZone());
        assertThat(receipt.intakeNumber()).matches("FY" + today.toString().replace("-", "") + "-[0-9]{6}");
        assertThat(receipt.office()).isEqualTo("演示县法律援助中心");
        assertThat(receipt.dueBy()).isEqualTo(today.plusDays(7));
        assertThat(receipt.nextStep()).contains(today.plusDays(7).getDayOfMonth() + "日");
    }

    @Test
    void theSameKeyAgainGivesTheSameReceiptAlsoWhenItWasSealedAnew() {
        UUID same = UUID.randomUUID();
        byte[] sealed = Samples.sealed(same, station);
        MatterReceipt first = station.submit(same, sealed);
        assertThat(station.submit(same, sealed)).isEqualTo(first);
        assertThat(station.submit(same, Samples.sealed(same, station))).isEqualTo(first);
        assertThat(Tables.count(hub.database(), "matter WHERE key = '" + same + "'"))
                .isOne();
    }

    @Test
    void aPieceAtTheWrongPlaceIsRefusedAndTheStateTellsTheRightOne() {
        UUID fresh = UUID.randomUUID();
        byte[] sealed = Samples.sealed(fresh, station);
        station.offer(offer(fresh, sealed));
        Reply early = station.piece(fresh, 10, Arrays.copyOf(sealed, 10));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.problem().id()).isEqualTo("offset-mismatch");
        assertThat(station.piece(fresh, 0, Arrays.copyOf(sealed, 100))
                        .as(SubmissionState.class)
                        .offset())
                .isEqualTo(100);
        assertThat(station.piece(fresh, 0, Arrays.copyOf(sealed, 100)).status()).isEqualTo(409);
        assertThat(station.offer(offer(fresh, sealed)).as(SubmissionState.class).offset())
                .isEqualTo(100);
    }

    @Test
    void morePiecesThanAnnouncedAreRefused() {
        UUID fresh = UUID.randomUUID();
        byte[] sealed = Samples.sealed(fresh, station);
        station.offer(offer(fresh, sealed));
        assertThat(station.piece(fresh, 0, Arrays.copyOf(sealed, sealed.length + 1))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anotherStationCannotTakeUpTheKey() {
        StationClient other = hub.station("demo-2");
        UUID fresh = UUID.randomUUID();
        byte[] sealed = Samples.sealed(fresh, station);
        station.offer(offer(fresh, sealed));
        assertThat(other.offer(offer(fresh, sealed)).problem().id()).isEqualTo("submission-foreign");
        assertThat(other.piece(fresh, 0, sealed).status()).isEqualTo(403);
        assertThat(other.get("/api/submissions/" + fresh).status()).isEqualTo(403);
        station.submit(fresh, sealed);
    }

    @Test
    void damagedBytesAreAskedForAgainFromTheBeginning() {
        UUID fresh = UUID.randomUUID();
        byte[] sealed = Samples.sealed(fresh, station);
        byte[] damaged = sealed.clone();
        damaged[damaged.length / 2] ^= 1;
        station.offer(offer(fresh, sealed));
        SubmissionState state = station.piece(fresh, 0, damaged).as(SubmissionState.class);
        assertThat(state.offset()).isZero();
        assertThat(state.receipt()).isEmpty();
        assertThat(hub.log()).contains("submission-digest-wrong key=" + fresh + " station=demo-1");
        assertThat(station.submit(fresh, sealed).intakeNumber()).startsWith("FY");
    }

    @Test
    void whatWasSealedToAnotherHubIsKeptAndNamedUnreadable() {
        UUID fresh = UUID.randomUUID();
        byte[] sealed = Samples.sealed(
                Samples.submission(fresh, "demo-1", Samples.ID_NUMBER, List.of()),
                fayi.protocol.Unseal.generate().publicKeyset());
        station.offer(offer(fresh, sealed));
        assertThat(station.piece(fresh, 0, sealed).problem().id()).isEqualTo("submission-unreadable");
        assertThat(station.offer(offer(fresh, sealed)).status()).isEqualTo(422);
        assertThat(Tables.count(hub.database(), "upload_piece WHERE key = '" + fresh + "'"))
                .isOne();
    }

    @Test
    void aSubmissionInTheNameOfAnotherStationIsNotTaken() {
        UUID fresh = UUID.randomUUID();
        Submission foreign = Samples.submission(fresh, "demo-2", Samples.ID_NUMBER, List.of());
        byte[] sealed = Samples.sealed(foreign, station.sealingKey());
        station.offer(offer(fresh, sealed));
        assertThat(station.piece(fresh, 0, sealed).status()).isEqualTo(422);
        assertThat(hub.log())
                .anyMatch(line -> line.equals("submission-unreadable key=" + fresh + " station=demo-1 reason=station"));
    }

    @Test
    void tooLargeOffersAndPiecesAreRefused() {
        assertThat(station.offer(new SubmissionOffer(UUID.randomUUID(), 40L * 1024 * 1024, "0".repeat(64)))
                        .problem()
                        .id())
                .isEqualTo("submission-too-large");
        UUID fresh = UUID.randomUUID();
        station.offer(new SubmissionOffer(fresh, 3_000_000, "0".repeat(64)));
        assertThat(station.piece(fresh, 0, new byte[1_500_000]).status()).isEqualTo(413);
        assertThat(station.piece(fresh, 0, new byte[3_000_000]).status()).isEqualTo(413);
    }

    @Test
    void manySendersOfOneKeyMakeOneMatter() throws Exception {
        try (HubNode second = hub.another()) {
            UUID shared = UUID.randomUUID();
            byte[] sealed = Samples.sealed(shared, station);
            ExecutorService senders = Executors.newFixedThreadPool(8);
            List<Callable<MatterReceipt>> sending = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                StationClient at = i % 2 == 0 ? station : station.at(second.address());
                sending.add(() -> at.submit(shared, sealed));
            }
            List<String> numbers = new ArrayList<>();
            for (Future<MatterReceipt> receipt : senders.invokeAll(sending)) {
                numbers.add(receipt.get().intakeNumber());
            }
            senders.shutdown();
            assertThat(numbers).hasSize(16).containsOnly(numbers.get(0));
            assertThat(Tables.count(hub.database(), "matter WHERE key = '" + shared + "'"))
                    .isOne();
        }
    }

    @Test
    void bytesSentBeforeARestartNeedNotBeSentAgain() {
        UUID fresh = UUID.randomUUID();
        byte[] sealed = Samples.sealed(fresh, station);
        HubNode first = hub.another();
        StationClient before = station.at(first.address());
        before.offer(offer(fresh, sealed));
        before.piece(fresh, 0, Arrays.copyOf(sealed, sealed.length / 2));
        first.close();
        try (HubNode after = hub.another()) {
            StationClient again = station.at(after.address());
            assertThat(again.offer(offer(fresh, sealed))
                            .as(SubmissionState.class)
                            .offset())
                    .isEqualTo(sealed.length / 2);
            assertThat(again.submit(fresh, sealed).intakeNumber()).startsWith("FY");
        }
    }

    @Test
    void nothingOfAPersonStandsInTheDatabaseReadably() {
        UUID fresh = UUID.randomUUID();
        station.submit(fresh, Samples.sealed(fresh, station));
        String everything = Tables.text(hub.database());
        assertThat(everything).contains(fresh.toString());
        for (String secret : List.of("演示人甲", Samples.ID_NUMBER, "13800000000", "演示县演示乡一号", Samples.SECRET)) {
            assertThat(everything).doesNotContain(secret).doesNotContain(Tables.hex(secret));
        }
        assertThat(everything).doesNotContain(Tables.hex("%PDF-1.7"));
    }

    @Test
    void whatWasBegunAndNeverOfferedAgainIsForgottenAndMayBeginAnew() {
        UUID begun = UUID.randomUUID();
        byte[] sealed = Samples.sealed(begun, station);
        station.offer(offer(begun, sealed));
        station.piece(begun, 0, Arrays.copyOf(sealed, 100));
        try (Database database = Database.open(() -> DatabaseServer.at(hub.database()))) {
            UploadStore uploads = new UploadStore(database);
            uploads.forgetUnfinished(hub.clock().instant().minus(Duration.ofDays(1)));
            assertThat(Tables.count(hub.database(), "upload WHERE key = '" + begun + "'"))
                    .isOne();
            uploads.forgetUnfinished(hub.clock().instant().plusSeconds(1));
        }
        assertThat(Tables.count(hub.database(), "upload_piece WHERE key = '" + begun + "'"))
                .isZero();
        assertThat(station.submit(begun, sealed).intakeNumber()).isNotEmpty();
    }
}
