package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.directory.Directory;
import fayi.content.directory.DirectoryEntry.Kind;
import fayi.device.print.PrintProgress;
import fayi.kiosk.directory.DirectoryEffect;
import fayi.kiosk.directory.DirectoryOutcome;
import fayi.kiosk.directory.DirectoryPage;
import fayi.kiosk.directory.DirectoryTouch;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.LookedAt;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.taken.TakenAlong;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryVisitTest {
    private static Walk opened(String serviceId) {
        return new Walk()
                .toHome()
                .touch(new Touch.ChooseService(serviceId), new Touch.Proceed())
                .isOn(Page.Directory.class)
                .happens(Effect.Directory.class, Samples::directory);
    }

    private static Walk atAdviser() {
        return look(opened("my-adviser"), new DirectoryTouch.Village("演示乡上演示村"));
    }

    private static Walk look(Walk walk, DirectoryTouch... touches) {
        return walk.touch(Arrays.stream(touches).map(Touch.Directory::new).toArray(Touch[]::new));
    }

    private static Page.Directory page(Walk walk) {
        return (Page.Directory) walk.page();
    }

    private static String shown(Walk walk) {
        return page(walk).held().entry().orElseThrow().name();
    }

    @Test
    void aPersonFindsTheVillagesAdviserWithoutACard() {
        Walk walk = atAdviser();
        assertThat(shown(walk)).isEqualTo("演示律师二");
        assertThat(walk.all(Effect.ReadCard.class)).isEmpty();
    }

    @Test
    void theEntrysCardIsMadeAndPrinted() {
        Walk walk = atAdviser().touch(new Touch.Print());
        assertThat(walk.all(Effect.Directory.class).get(1).effect()).isInstanceOf(DirectoryEffect.MakeCard.class);
        walk.touch(new Touch.Print());
        assertThat(walk.all(Effect.Directory.class)).hasSize(2);
        walk.happens(Effect.Directory.class, task -> new Outcome.PaperMade(task, Samples.paper("")));
        walk.prints(PrintProgress.State.PRINTED);
        assertThat(page(walk).progress().orElseThrow().state()).isEqualTo(PrintProgress.State.PRINTED);
        assertThat(walk.visit().dossier().custody().isOpen()).isTrue();
        look(walk, new DirectoryTouch.Back(), new DirectoryTouch.Village("演示乡演示村"));
        assertThat(shown(walk)).isEqualTo("演示律师一");
        assertThat(page(walk).task()).isEmpty();
    }

    @Test
    void aPrintThatGoesOnIsShownOnTheNextEntryUntilItEnds() {
        Walk walk = atAdviser().touch(new Touch.Print());
        walk.happens(Effect.Directory.class, task -> new Outcome.PaperMade(task, Samples.paper("")));
        walk.prints(PrintProgress.State.PRINTING);
        look(walk, new DirectoryTouch.Back(), new DirectoryTouch.Village("演示乡演示村"));
        assertThat(page(walk).progress().orElseThrow().state()).isEqualTo(PrintProgress.State.PRINTING);
        walk.touch(new Touch.Print());
        assertThat(walk.all(Effect.Print.class)).hasSize(1);
    }

    @Test
    void fromAnEntryAPersonTalksToALawyerOrMakesAnAppointmentAndComesBackToIt() {
        Walk walk = atAdviser().touch(new Touch.Consult());
        assertThat(walk.all(Effect.Consult.class).get(0).topic()).isEqualTo("my-adviser");
        walk.touch(new Touch.Back());
        assertThat(shown(walk)).isEqualTo("演示律师二");
        walk.touch(new Touch.ChooseService("adviser-booking")).isOn(ServicePage.Introduction.class);
        walk.touch(new Touch.Back());
        assertThat(shown(walk)).isEqualTo("演示律师二");
    }

    @Test
    void theEntryIsTakenAlongOnATelephoneAndBackLeadsToIt() {
        Walk walk = atAdviser().touch(new Touch.TakeAlong()).isOn(Page.TakeAlong.class);
        TakenAlong.Sheet sheet =
                (TakenAlong.Sheet) walk.all(Effect.TakeAlong.class).get(0).content();
        assertThat(sheet.title()).isEqualTo("演示律师二");
        assertThat(sheet.sections())
                .extracting(TakenAlong.Section::heading)
                .containsSubsequence("电话", "职业", "奖励和处罚", "办什么业务", "社会服务", "信用");
        walk.touch(new Touch.Back());
        assertThat(shown(walk)).isEqualTo("演示律师二");
        walk.touch(new Touch.TakeAlong(), new Touch.Print()).isOn(Page.Directory.class);
        assertThat(walk.all(Effect.Directory.class).get(1).effect()).isInstanceOf(DirectoryEffect.MakeCard.class);
    }

    @Test
    void backLeadsStepByStepToWhereThePersonCameFrom() {
        Walk walk = look(
                opened("directory"),
                new DirectoryTouch.Look(Kind.PRACTITIONER),
                new DirectoryTouch.Place(Optional.empty()));
        walk.touch(new Touch.Back(), new Touch.Back());
        assertThat(page(walk).held().page()).isInstanceOf(DirectoryPage.Start.class);
        walk.touch(new Touch.Back()).isOn(ServicePage.Introduction.class);
    }

    @Test
    void anEmptyDirectoryOffersTheLawyerOnDuty() {
        Walk walk = new Walk()
                .toHome()
                .touch(new Touch.ChooseService("directory"), new Touch.Proceed())
                .happens(
                        Effect.Directory.class,
                        task -> new Outcome.Directory(task, new DirectoryOutcome.Opened(Directory.EMPTY)));
        assertThat(page(walk).held().page()).isInstanceOf(DirectoryPage.Nobody.class);
        walk.touch(new Touch.Consult()).isOn(ConsultationPage.Queue.class);
    }

    @Test
    void aDirectoryThatCannotBeOpenedIsToldAndTriedAgain() {
        Walk walk = new Walk()
                .toHome()
                .touch(new Touch.ChooseService("directory"), new Touch.Proceed())
                .happens(Effect.Directory.class, task -> new Outcome.Failed(task, Trouble.INTERVIEW_BROKEN));
        assertThat(page(walk).trouble()).contains(Trouble.INTERVIEW_BROKEN);
        walk.touch(new Touch.Retry()).happens(Effect.Directory.class, Samples::directory);
        assertThat(page(walk).held().page()).isInstanceOf(DirectoryPage.Start.class);
    }

    @Test
    void theEndLeavesNothingOfWhatWasLookedUp() {
        Walk walk = atAdviser().touch(new Touch.Print());
        walk.happens(Effect.Directory.class, task -> new Outcome.PaperMade(task, Samples.paper("")));
        LookedAt before = walk.visit().dossier().lookedAt().orElseThrow();
        assertThat(before.card()).isPresent();
        assertThat(before.toString()).doesNotContain("演示");
        walk.visit().dossier().destroy();
        assertThat(before.card().orElseThrow().pdf()).containsOnly(0);
        walk.touch(new Touch.QuickExit()).wiped();
        assertThat(walk.visit().dossier().lookedAt()).isEmpty();
    }
}
