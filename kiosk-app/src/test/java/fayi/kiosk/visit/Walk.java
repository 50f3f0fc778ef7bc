package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.catalogue.Entrance;
import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.TrackPage;
import fayi.provisioning.IdleTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A visit that a test walks through: touches, outcomes and seconds go in, effects are kept. */
final class Walk {
    private final VisitMachine machine = new VisitMachine(Samples.CONTENT.catalogue(), IdleTimes.usual());
    private final List<Effect> effects = new ArrayList<>();
    private List<Effect> newest = List.of();
    private Visit visit = Visit.first(StationState.of("演示站", "演示乡"), Samples.MORNING);

    Visit visit() {
        return visit;
    }

    Page page() {
        return visit.page();
    }

    Optional<Overlay> overlay() {
        return visit.overlay();
    }

    Application application() {
        return visit.dossier().application().orElseThrow();
    }

    InterviewProgress progress() {
        return application().progress().orElseThrow();
    }

    /** What the last event asked for. */
    List<Effect> newest() {
        return newest;
    }

    List<Effect> all() {
        return List.copyOf(effects);
    }

    <E extends Effect> List<E> all(Class<E> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The task of the newest effect of that kind. */
    TaskId task(Class<? extends Effect> kind) {
        List<? extends Effect> found = all(kind);
        assertThat(found).as("%s on %s", kind.getSimpleName(), visit).isNotEmpty();
        return found.get(found.size() - 1).task();
    }

    Walk event(VisitEvent event) {
        Step step = machine.next(visit, event);
        visit = step.visit();
        newest = step.effects();
        effects.addAll(newest);
        return this;
    }

    /** The page that a touch would lead to; this walk stays where it is. */
    Page after(Touch touch) {
        return machine.next(visit, new VisitEvent.Touched(touch)).visit().page();
    }

    Walk touch(Touch... touches) {
        for (Touch touch : touches) {
            event(new VisitEvent.Touched(touch));
        }
        return this;
    }

    Walk happens(Outcome outcome) {
        return event(new VisitEvent.Happened(outcome));
    }

    /** The newest effect of that kind has news. */
    Walk happens(Class<? extends Effect> of, Function<TaskId, Outcome> news) {
        return happens(news.apply(task(of)));
    }

    Walk prints(PrintProgress.State state) {
        return happens(Effect.Print.class, task -> new Outcome.Printing(task, Samples.printing(state)));
    }

    Walk seconds(int seconds) {
        for (int second = 0; second < seconds; second++) {
            event(new VisitEvent.Tick(visit.now().plus(Duration.ofSeconds(1))));
        }
        return this;
    }

    Walk isOn(Class<? extends Page> expected) {
        assertThat(page()).isInstanceOf(expected);
        return this;
    }

    Walk toHome() {
        return touch(new Touch.Begin()).isOn(ServicePage.Home.class);
    }

    Walk toEverything() {
        return toHome().touch(new Touch.ChooseEntrance(Entrance.Kind.EVERYTHING))
                .isOn(ServicePage.Everything.class);
    }

    Walk toTell(String words) {
        return toHome().touch(new Touch.ChooseEntrance(Entrance.Kind.TELL), new Touch.Story(words))
                .isOn(ServicePage.Tell.class);
    }

    Walk toCard() {
        return toCard("legal-aid");
    }

    private Walk toCard(String serviceId) {
        return toHome().touch(new Touch.ChooseService(serviceId))
                .isOn(ServicePage.Introduction.class)
                .touch(new Touch.Proceed())
                .isOn(InterviewPage.Card.class);
    }

    Walk toConfirm() {
        return toConfirm(Samples.person());
    }

    Walk toConfirm(Person person) {
        return toCard().confirms(person);
    }

    private Walk confirms(Person person) {
        return happens(Effect.ReadCard.class, Outcome.CardFound::new)
                .happens(Effect.ReadCard.class, task -> new Outcome.CardRead(task, person))
                .isOn(InterviewPage.Confirm.class);
    }

    Walk toFirstQuestion() {
        return toConfirm().opens("legal-aid");
    }

    private Walk opens(String interviewId) {
        return touch(new Touch.Proceed())
                .isOn(InterviewPage.Opening.class)
                .happens(
                        Effect.LoadInterview.class,
                        task -> new Outcome.InterviewLoaded(task, Samples.CONTENT.interview(interviewId)))
                .isOn(InterviewPage.Asking.class);
    }

    /** At the list of documents of an interview that asks about one or two; with {@code pick} 10 both are at hand. */
    Walk toDocuments(int pick) {
        toCard("evidence-list").confirms(Samples.person()).opens("evidence-list");
        for (int count = 0; count < 60 && page() instanceof InterviewPage.Asking; count++) {
            replies(pick);
        }
        return isOn(InterviewPage.Reviewing.class)
                .touch(new Touch.Proceed())
                .happens(Effect.MakeForm.class, task -> new Outcome.PaperMade(task, Samples.bundle("L-0008")))
                .touch(new Touch.Skip())
                .isOn(PaperPage.Documents.class);
    }

    Walk replies(int pick) {
        Question asked = progress().current().orElseThrow();
        Answer answer = Samples.fitting(progress(), pick);
        return touch(new Touch.Reply(asked.id(), answer));
    }

    Walk toReview() {
        return toFirstQuestion().answersTheRest();
    }

    Walk answersTheRest() {
        for (int count = 0; count < 60 && page() instanceof InterviewPage.Asking; count++) {
            replies(0);
        }
        return isOn(InterviewPage.Reviewing.class);
    }

    Walk toForm() {
        return toReview()
                .touch(new Touch.Proceed())
                .isOn(PaperPage.MakingForm.class)
                .happens(Effect.MakeForm.class, task -> new Outcome.PaperMade(task, Samples.paper("L-0007")))
                .isOn(PaperPage.ShowingForm.class);
    }

    Walk toSigning() {
        return toForm().touch(new Touch.Sign()).isOn(PaperPage.Signing.class);
    }

    /** Writes on the screen. */
    Walk writes() {
        return touch(new Touch.Write(Samples.stroke(), 5_000_000));
    }

    Walk signs() {
        return writes().touch(new Touch.Proceed())
                .isOn(PaperPage.MakingForm.class)
                .happens(Effect.SignForm.class, task -> new Outcome.PaperSigned(task, Samples.paper("L-0007"), 1))
                .isOn(PaperPage.ShowingForm.class);
    }

    Walk toCamera() {
        return toForm().touch(new Touch.Skip()).isOn(PaperPage.Photographing.class);
    }

    Walk takesPicture() {
        return happens(Effect.OpenDocumentCamera.class, Outcome.CameraLive::new)
                .touch(new Touch.TakePicture())
                .happens(Effect.OpenDocumentCamera.class, task -> new Outcome.PictureTaken(task, Samples.photograph()));
    }

    Walk toHandIn() {
        return toCamera().takesPicture().touch(new Touch.KeepPicture()).isOn(PaperPage.HandIn.class);
    }

    Walk toSubmitting() {
        return toHandIn().touch(new Touch.Proceed()).isOn(PaperPage.Submitting.class);
    }

    Walk kept() {
        return happens(Effect.Submit.class, task -> new Outcome.Kept(task, Samples.handedIn()));
    }

    Walk toReceipt() {
        return toSubmitting()
                .kept()
                .happens(Effect.Submit.class, task -> new Outcome.Delivered(task, Samples.RECEIPT))
                .isOn(PaperPage.Receipt.class);
    }

    Walk receiptMade() {
        return happens(Effect.MakeReceipt.class, task -> new Outcome.PaperMade(task, Samples.paper("FY-1")));
    }

    Walk toQueue() {
        return toHome().touch(new Touch.ChooseService("consultation"), new Touch.Proceed())
                .isOn(ConsultationPage.Queue.class);
    }

    Walk lawyerJoins() {
        return happens(Effect.Consult.class, task -> new Outcome.Queued(task, "T-1", 0, Optional.empty()))
                .happens(Effect.Consult.class, task -> new Outcome.LawyerJoined(task, Samples.LAWYER))
                .isOn(ConsultationPage.Call.class);
    }

    Walk toCall() {
        return toQueue().lawyerJoins();
    }

    Walk opinionWritten() {
        return happens(Effect.Consult.class, task -> new Outcome.OpinionWritten(task, Samples.opinion()));
    }

    Walk callEnds() {
        return happens(Effect.Consult.class, Outcome.CallEnded::new);
    }

    Walk toTrackAsk() {
        return toHome().touch(new Touch.ChooseService("track"), new Touch.Proceed())
                .isOn(TrackPage.TrackAsk.class);
    }

    /** At the first question of what a service reckons. */
    Walk toFirstInput(String serviceId) {
        return toHome().touch(new Touch.ChooseService(serviceId), new Touch.Proceed())
                .isOn(Page.Calculate.class)
                .happens(Effect.Calculate.class, Samples::calculators);
    }

    Walk wiped() {
        return happens(Effect.Wipe.class, task -> new Outcome.Wiped(task, true));
    }
}
