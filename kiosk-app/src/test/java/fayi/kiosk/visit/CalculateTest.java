package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.content.interview.Question;
import fayi.content.rule.ResultLine;
import fayi.content.rule.RuleOutcome;
import fayi.device.print.PrintProgress;
import fayi.kiosk.calculate.CalculateEffect;
import fayi.kiosk.calculate.CalculatePage;
import fayi.kiosk.calculate.CalculateTouch;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperKind;
import fayi.kiosk.flow.Reckoning;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalculateTest {
    private static final Map<String, Answer> OVERTIME =
            Map.of("wage", new Answer.Money(435_000), "weekend_hours", new Answer.Number(8));

    @Test
    void aPersonReckonsOvertimeWithoutACardAndSeesTheSum() {
        Walk walk = answered();
        assertThat(stage(walk)).isInstanceOf(CalculatePage.Showing.class);
        assertThat(sum(walk)).isEqualTo(40_000);
        assertThat(walk.all(Effect.ReadCard.class)).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotFitIsToldAndStaysInTheField() {
        Walk walk = new Walk().toFirstInput("calculate-overtime");
        walk.touch(new Touch.Reply("wage", new Answer.Money(0)));
        assertThat(((CalculatePage.Asking) stage(walk)).objection()).isPresent();
        assertThat(reckoning(walk).held().drafts()).containsEntry("wage", new Answer.Money(0));
    }

    @Test
    void theCardIsMadePrintedAndMadeAnewWhenAnAnswerChanges() {
        Walk walk = answered().touch(new Touch.Print());
        assertThat(walk.all(Effect.Calculate.class).get(1).effect()).isInstanceOf(CalculateEffect.MakeCard.class);
        walk.happens(Effect.Calculate.class, task -> new Outcome.PaperMade(task, Samples.paper("")));
        assertThat(walk.all(Effect.Print.class)).hasSize(1);
        walk.prints(PrintProgress.State.PRINTED);
        assertThat(((Page.Calculate) walk.page()).progress().orElseThrow().state())
                .isEqualTo(PrintProgress.State.PRINTED);
        assertThat(walk.visit().dossier().custody().isOpen()).isTrue();
        walk.touch(new Touch.ChangeAnswer("weekend_hours"), new Touch.Reply("weekend_hours", new Answer.Number(16)));
        assertThat(sum(walk)).isEqualTo(80_000);
        assertThat(reckoning(walk).card()).isEmpty();
        assertThat(walk.visit().dossier().printouts()).doesNotContainKey(PaperKind.CARD);
    }

    @Test
    void whoChangesNothingKeepsTheCard() {
        Walk walk = answered().touch(new Touch.Print());
        walk.happens(Effect.Calculate.class, task -> new Outcome.PaperMade(task, Samples.paper("")));
        walk.touch(new Touch.Back());
        assertThat(stage(walk)).isInstanceOf(CalculatePage.Asking.class);
        while (stage(walk) instanceof CalculatePage.Asking) {
            reply(walk);
        }
        assertThat(sum(walk)).isEqualTo(40_000);
    }

    @Test
    void fromTheResultAPersonTalksToALawyerAndComesBackToIt() {
        Walk walk = answered().touch(new Touch.Consult());
        assertThat(walk.all(Effect.Consult.class).get(0).topic()).isEqualTo("calculate-overtime");
        walk.touch(new Touch.Back());
        assertThat(stage(walk)).isInstanceOf(CalculatePage.Showing.class);
        assertThat(sum(walk)).isEqualTo(40_000);
    }

    @Test
    void fromTheResultAPersonBeginsTheServiceOrReckonsSomethingElse() {
        assertThat(answered().after(new Touch.ChooseService("legal-aid")))
                .isEqualTo(new ServicePage.Introduction("legal-aid"));
        Walk walk = answered().touch(new Touch.Calculate(new CalculateTouch.Another()));
        assertThat(stage(walk)).isInstanceOf(CalculatePage.Choosing.class);
        walk.touch(new Touch.Calculate(new CalculateTouch.Choose("court-fee")));
        assertThat(question(walk).id()).isEqualTo("kind");
        walk.touch(new Touch.Back());
        assertThat(stage(walk)).isInstanceOf(CalculatePage.Choosing.class);
        walk.touch(new Touch.Back()).isOn(ServicePage.Introduction.class);
    }

    @Test
    void homeAndBackAgainGoesOnWhereItWasLeft() {
        Walk walk = answered();
        walk.touch(new Touch.Home(), new Touch.ChooseService("calculate-overtime"), new Touch.Proceed());
        assertThat(sum(walk)).isEqualTo(40_000);
    }

    @Test
    void contentThatCannotBeOpenedIsToldAndTriedAgain() {
        Walk walk = new Walk()
                .toHome()
                .touch(new Touch.ChooseService("deadlines"), new Touch.Proceed())
                .happens(Effect.Calculate.class, task -> new Outcome.Failed(task, Trouble.INTERVIEW_BROKEN));
        assertThat(((Page.Calculate) walk.page()).trouble()).contains(Trouble.INTERVIEW_BROKEN);
        walk.touch(new Touch.Retry()).happens(Effect.Calculate.class, Samples::calculators);
        assertThat(question(walk).id()).isEqualTo("area");
    }

    @Test
    void theEndLeavesNothingOfWhatWasReckoned() {
        Walk walk = answered().touch(new Touch.QuickExit()).wiped();
        assertThat(walk.visit().dossier().reckoning()).isEmpty();
    }

    private static Walk answered() {
        Walk walk = new Walk().toFirstInput("calculate-overtime");
        while (stage(walk) instanceof CalculatePage.Asking) {
            reply(walk);
        }
        return walk;
    }

    private static void reply(Walk walk) {
        String id = question(walk).id();
        walk.touch(new Touch.Reply(id, OVERTIME.getOrDefault(id, new Answer.Skipped())));
    }

    private static Question question(Walk walk) {
        return reckoning(walk).held().progress().orElseThrow().current().orElseThrow();
    }

    private static CalculatePage stage(Walk walk) {
        return ((Page.Calculate) walk.page()).page();
    }

    private static Reckoning reckoning(Walk walk) {
        return walk.visit().dossier().reckoning().orElseThrow();
    }

    private static long sum(Walk walk) {
        RuleOutcome outcome = reckoning(walk).held().outcome().orElseThrow();
        return ((ResultLine.Sum) ((RuleOutcome.Found) outcome).result().main()).fen();
    }
}
