package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.device.card.IdCard;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.SetAside;
import fayi.kiosk.flow.TakenUp;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.hublink.HubLinkException;
import fayi.kiosk.unfinished.Restored;
import fayi.kiosk.unfinished.ResumeCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Begun at one station and gone on with at another, through a real hub. */
class UnfinishedEffectsTest {
    private static final String STORY = "演示的经过，只有本人知道。";

    @TempDir
    Path directory;

    private static Person person(String idNumber) {
        return new Person(
                new Facts("演示某人", "male", LocalDate.of(1985, 1, 1), "汉", "演示乡", idNumber),
                IdCard.Type.CITIZEN,
                Optional.empty());
    }

    private StationUnderTest station(RealHub hub, String id) throws Exception {
        return new StationUnderTest(
                hub.address(),
                directory.resolve(id),
                new StationUnderTest.Wishes().named(id).enrolledWith(hub.enrolmentCode(id)));
    }

    @Test
    void whatIsBegunAtOneStationIsGoneOnWithAtAnotherWithCodeAndCard() throws Exception {
        Person person = person("110101198501011009");
        try (RealHub hub = new RealHub(directory.resolve("hub"));
                StationUnderTest here = station(hub, "demo-1");
                StationUnderTest there = station(hub, "demo-2")) {
            Application begun = DemonstrationVisit.answered(
                    StationUnderTest.CONTENT.interview("legal-aid"), person.facts(), "13800000000", "演示一家工厂", STORY);
            InterviewProgress left = begun.progress().orElseThrow();
            SetAside kept = here.run(new Effect.SetAside(here.next(), person, begun), Outcome.SetAsideKept.class)
                    .setAside();
            assertThat(Duration.between(ZonedDateTime.now(RealHub.CLOCK), kept.goodUntil()))
                    .isBetween(Duration.ofDays(29), Duration.ofDays(30));
            assertThat(kept.paper().orElseThrow().pages()).isOne();
            assertThat(here.wipe(Dossier.EMPTY).complete()).isTrue();
            assertNothingOf(directory.resolve("demo-1"), STORY, kept.code().digits());

            assertThat(there.trouble(takeUp(there, person("11010119900307889X"), kept.code())))
                    .as("another's card")
                    .isEqualTo(Trouble.SET_ASIDE_UNKNOWN);
            assertThat(there.trouble(takeUp(there, person, new ResumeCode("000000000000"))))
                    .as("another code")
                    .isEqualTo(Trouble.SET_ASIDE_UNKNOWN);

            TakenUp found = there.run(takeUp(there, person, kept.code()), Outcome.Found.class)
                    .takenUp();
            Restored restored =
                    Restored.of(found.interview(), person.facts(), LocalDate.now(RealHub.CLOCK), found.unfinished());
            assertThat(found.service().id()).isEqualTo("legal-aid");
            assertThat(restored.progress().answers()).isEqualTo(left.answers());
            assertThat(restored.progress().isComplete()).isTrue();

            TaskId forgetting = there.next();
            there.effects.run(new Effect.ForgetSetAside(forgetting, found.lookup()));
            // A station may ask ten times in a quarter of an hour: seldom enough to leave some for what follows.
            StationUnderTest.await("the hub has forgotten it")
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> there.hub.unfinished(found.lookup()).isEmpty());
            boolean slowed = false;
            for (int tries = 0; tries < 10 && !slowed; tries++) {
                slowed = isSlowed(there, found.lookup());
            }
            assertThat(slowed).as("who tries out codes is slowed").isTrue();
            assertThat(there.trouble(takeUp(there, person, kept.code()))).isEqualTo(Trouble.TOO_MANY_TRIES);

            hub.stop();
            assertThat(here.trouble(new Effect.SetAside(here.next(), person, begun)))
                    .isEqualTo(Trouble.NOT_SET_ASIDE);
            assertThat(here.trouble(takeUp(here, person, kept.code()))).isEqualTo(Trouble.HUB_UNREACHABLE);
            assertNothingOf(directory, STORY, kept.code().digits());
        }
    }

    private static boolean isSlowed(StationUnderTest station, String lookup) throws Exception {
        try {
            assertThat(station.hub.unfinished(lookup)).as("it was taken up").isEmpty();
            return false;
        } catch (HubLinkException.Refused refused) {
            return refused.problem().id().equals("too-many-requests");
        }
    }

    private static Effect takeUp(StationUnderTest station, Person person, ResumeCode code) {
        return new Effect.TakeUp(station.next(), person, code);
    }

    /** Neither on a station's disk nor in the hub's database files. */
    private static void assertNothingOf(Path place, String... texts) throws Exception {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String text : List.of(texts)) {
                    assertThat(bytes.contains(
                                    new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                            .as("%s", file)
                            .isFalse();
                }
            }
        }
    }
}
