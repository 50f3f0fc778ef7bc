package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.provisioning.IdleTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class VisitProperties {
    private final VisitMachine machine = new VisitMachine(Samples.CONTENT.catalogue(), IdleTimes.usual());

    @Property(tries = 400)
    void whateverHappensTheStationIsCleanInTheEndAndNothingOfThePersonIsLeft(
            @ForAll("starts") int smoothly, @ForAll("deeds") List<Deed> deeds, @ForAll boolean effectsAnswer) {
        Course course = new Course(smoothly);
        deeds.forEach(course::does);
        course.comesToRest(effectsAnswer);
        Visit last = course.visit;
        assertThat(last.page()).isInstanceOfAny(ServicePage.Attract.class, LeavingPage.Clean.class);
        assertThat(last.dossier()).isEqualTo(Dossier.EMPTY);
        assertThat(last.preferences()).isEqualTo(Preferences.DEFAULT);
        assertThat(last.overlay()).isEmpty();
        Reachable left = Reachable.from(last);
        assertThat(left.texts()).noneMatch(text -> text.contains(Samples.PLANTED));
        assertThat(left.pictures()).isZero();
        assertThat(course.world.running()).isEmpty();
    }

    @Property(tries = 400)
    void whatHoldsADeviceIsEndedWhenItsPageIsLeft(@ForAll("starts") int smoothly, @ForAll("deeds") List<Deed> deeds) {
        Course course = new Course(smoothly);
        for (Deed deed : deeds) {
            course.does(deed);
            Statistics.collect(course.visit.page().getClass());
            Set<TaskId> known = new HashSet<>(tasksOf(course.visit.page()));
            course.visit.dossier().printouts().values().stream()
                    .filter(Printout::isRunning)
                    .map(Printout::task)
                    .forEach(known::add);
            for (Effect effect : course.world.running().values()) {
                if (holdsADevice(effect)) {
                    assertThat(known)
                            .as("%s on %s after %s", effect, course.visit, deed)
                            .contains(effect.task());
                }
            }
        }
        Statistics.coverage(pages -> {
            for (Class<?> page : Pages.kinds()) {
                if (!page.equals(LeavingPage.Closed.class)) {
                    pages.check(page).count(count -> count > 0);
                }
            }
        });
    }

    @Property(tries = 400)
    void nothingIsHandedInRatedOrConsultedTwice(@ForAll("starts") int smoothly, @ForAll("deeds") List<Deed> deeds) {
        Course course = new Course(smoothly);
        int rates = 0;
        for (Deed deed : deeds) {
            boolean handedInBefore = handedIn(course.visit);
            boolean submitsBefore = runs(course, Effect.Submit.class) > 0;
            course.does(deed);
            for (Effect effect : course.newest) {
                if (effect instanceof Effect.Submit) {
                    assertThat(handedInBefore || submitsBefore).as("%s", deed).isFalse();
                } else if (effect instanceof Effect.Consult) {
                    rates = 0;
                } else if (effect instanceof Effect.Rate) {
                    rates++;
                }
            }
            assertThat(rates).isLessThanOrEqualTo(1);
            assertThat(runs(course, Effect.Consult.class)).isLessThanOrEqualTo(1);
        }
    }

    private static boolean handedIn(Visit visit) {
        return visit.dossier().application().flatMap(held -> held.handedIn()).isPresent();
    }

    private static long runs(Course course, Class<? extends Effect> kind) {
        return course.world.running().values().stream().filter(kind::isInstance).count();
    }

    private static boolean holdsADevice(Effect effect) {
        return effect instanceof Effect.ReadCard
                || effect instanceof Effect.AwaitCardRemoval
                || effect instanceof Effect.OpenDocumentCamera
                || effect instanceof Effect.HearPad
                || effect instanceof Effect.Print
                || effect instanceof Effect.Consult
                || effect instanceof Effect.ScanCode;
    }

    /** Every task that stands in a page, found without asking the page. */
    private static List<TaskId> tasksOf(Page page) {
        List<TaskId> tasks = new ArrayList<>();
        for (var component : page.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(page);
                if (value instanceof Optional<?> optional && optional.isPresent()) {
                    value = optional.get();
                }
                if (value instanceof TaskId task) {
                    tasks.add(task);
                }
            } catch (ReflectiveOperationException hidden) {
                throw new AssertionError(hidden);
            }
        }
        return tasks;
    }

    @Provide
    Arbitrary<Integer> starts() {
        return Deed.smoothStarts();
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Deed.lists();
    }

    /** A visit with the effects it asked for. */
    private final class Course {
        private final PretendWorld world = new PretendWorld();
        private Visit visit = Visit.first(StationState.of("演示站", "演示乡"), Samples.MORNING);
        private List<Effect> newest = List.of();

        Course(int smoothly) {
            for (int count = 0; count < smoothly; count++) {
                happens(Deed.smooth(visit, world, smoothly % 2 == 1));
            }
        }

        void does(Deed deed) {
            happens(deed.event(visit, world));
        }

        void happens(VisitEvent event) {
            Deed.outcome(event).ifPresent(world::happened);
            Step step = machine.next(visit, event);
            visit = step.visit();
            newest = step.effects();
            newest.forEach(world::begins);
        }

        /** Only a wipe and a call need an answer: everything else is waited for so long and no longer. */
        void comesToRest(boolean effectsAnswer) {
            for (int count = 0; count < 400 && !rests(); count++) {
                for (Effect effect : List.copyOf(world.running().values())) {
                    boolean must = effect instanceof Effect.Wipe || visit.page() instanceof ConsultationPage.Call;
                    if (effectsAnswer || must) {
                        answer(effect);
                    }
                }
                happens(new VisitEvent.Tick(visit.now().plus(Duration.ofSeconds(5))));
            }
        }

        private void answer(Effect effect) {
            if (world.running().containsKey(effect.task())) {
                Outcome outcome = world.last(effect);
                happens(new VisitEvent.Happened(outcome));
            }
        }

        private boolean rests() {
            return visit.page() instanceof ServicePage.Attract || visit.page() instanceof LeavingPage.Clean;
        }
    }
}
