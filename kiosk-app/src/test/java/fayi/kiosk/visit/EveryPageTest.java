package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.provisioning.IdleTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is true of every page. */
class EveryPageTest {
    private final VisitMachine machine = new VisitMachine(Samples.CONTENT.catalogue(), IdleTimes.usual());

    @Test
    void noEventThrowsOnAnyPageWhateverTheDossierHolds() {
        for (Dossier dossier :
                List.of(Dossier.EMPTY, new Walk().toHandIn().visit().dossier())) {
            for (Page page : Pages.all()) {
                Visit visit = Pages.visit(page, dossier);
                for (VisitEvent event : events()) {
                    assertThatCode(() -> machine.next(visit, event))
                            .as("%s on %s", event, page)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void everyPageIsHere() {
        assertThat(Pages.all().stream().map(Object::getClass).distinct().count())
                .isEqualTo(Pages.kinds().size());
    }

    @Test
    void thePreferencesChangeOnEveryPageOfAPerson() {
        for (Page page : Pages.ofAPerson()) {
            Visit after = machine.next(
                            Pages.visit(page, Dossier.EMPTY), new VisitEvent.Touched(new Touch.NextTextSize()))
                    .visit();
            assertThat(after.preferences().textSize()).as("%s", page).isEqualTo(Preferences.TextSize.LARGE);
            assertThat(after.page()).isEqualTo(page);
        }
    }

    @Test
    void theQuickExitWorksOnEveryPageOfAPersonAndUnderEveryQuestion() {
        for (Page page : Pages.ofAPerson()) {
            for (Overlay over : List.of(new Overlay.Help(), new Overlay.AskFinish(), new Overlay.StillThere(3))) {
                Visit covered = Pages.visit(page, Dossier.EMPTY).with(Optional.of(over));
                Step step = machine.next(covered, new VisitEvent.Touched(new Touch.QuickExit()));
                assertThat(step.visit().page()).isInstanceOf(LeavingPage.Wiping.class);
                assertThat(step.effects()).singleElement().isInstanceOf(Effect.Wipe.class);
                assertThat(step.visit().overlay()).isEmpty();
            }
        }
    }

    @Test
    void outcomesOfAnotherVisitChangeNothingAnywhere() {
        for (Page page : Pages.all()) {
            Visit visit = Pages.visit(page, new Walk().toHandIn().visit().dossier());
            for (VisitEvent event : outcomes(new TaskId(visit.serial() + 1, 1))) {
                assertThat(machine.next(visit, event))
                        .as("%s on %s", event, page)
                        .isEqualTo(FlowRun.still(visit));
            }
        }
    }

    @Test
    void anEffectThatIsNotAwaitedChangesNothingAnywhere() {
        for (Page page : Pages.all()) {
            Visit visit = Pages.visit(page, Dossier.EMPTY);
            for (VisitEvent event : outcomes(new TaskId(visit.serial(), 999))) {
                assertThat(machine.next(visit, event))
                        .as("%s on %s", event, page)
                        .isEqualTo(FlowRun.still(visit));
            }
        }
    }

    @Test
    void theStationsNewsIsTakenInOnEveryPage() {
        for (Page page : Pages.all()) {
            Visit after = machine.next(Pages.visit(page, Dossier.EMPTY), new VisitEvent.HubSeen(false))
                    .visit();
            assertThat(after.station().hubReachable()).contains(false);
            assertThat(after.page()).isEqualTo(page);
        }
    }

    private static List<VisitEvent> events() {
        List<VisitEvent> events = new ArrayList<>();
        for (int pick = 0; pick < 8 * 72; pick++) {
            events.add(new VisitEvent.Touched(
                    new Deed(Deed.Kind.ANY_TOUCH, pick).any(Pages.visit(new ServicePage.Home(), Dossier.EMPTY))));
        }
        events.addAll(outcomes(Pages.TASK));
        events.addAll(outcomes(Pages.OTHER));
        events.add(new VisitEvent.Broken());
        events.add(new VisitEvent.SoundSeen(true));
        events.add(new VisitEvent.Tick(Samples.MORNING.plusDays(1)));
        events.add(new VisitEvent.Tick(Samples.MORNING.minusDays(1)));
        return events;
    }

    private static List<VisitEvent> outcomes(TaskId task) {
        List<Outcome> outcomes = new ArrayList<>(PretendWorld.everyAnswer(task));
        for (Trouble trouble : Trouble.values()) {
            outcomes.add(new Outcome.Failed(task, trouble));
        }
        return outcomes.stream().<VisitEvent>map(VisitEvent.Happened::new).toList();
    }
}
