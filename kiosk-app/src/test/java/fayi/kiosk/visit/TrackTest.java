package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.Trouble;
import fayi.protocol.TrackAnswer;
import fayi.protocol.TrackRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackTest {
    private final Walk walk = new Walk();

    private TrackPage.TrackAsk ask() {
        return (TrackPage.TrackAsk) walk.isOn(TrackPage.TrackAsk.class).page();
    }

    private Walk scans(String text) {
        return walk.happens(Effect.ScanCode.class, task -> new Outcome.CodeScanned(task, text));
    }

    @Test
    void codeAndCardAreAwaitedAtOnceAndTheOtherIsReleased() {
        walk.toTrackAsk();
        assertThat(walk.newest()).hasSize(2);
        TaskId scan = walk.task(Effect.ScanCode.class);
        TaskId card = walk.task(Effect.ReadCard.class);
        walk.happens(new Outcome.CardRead(card, Samples.person())).isOn(TrackPage.Tracking.class);
        assertThat(walk.newest()).contains(new Effect.Cancel(scan)).doesNotContain(new Effect.Cancel(card));
        assertThat(walk.all(Effect.Track.class).get(0).request())
                .isEqualTo(new TrackRequest.ByIdNumber(Samples.person().facts().idNumber()));
    }

    @Test
    void aCodeOfAReceiptAsksForItsMatter() {
        walk.toTrackAsk();
        scans(Samples.handedIn().code());
        assertThat(walk.all(Effect.Track.class).get(0).request())
                .isEqualTo(new TrackRequest.ByReceipt(Samples.KEY.toString(), "0".repeat(32)));
        assertThat(walk.newest())
                .contains(
                        new Effect.Cancel(walk.task(Effect.ScanCode.class)),
                        new Effect.Cancel(walk.task(Effect.ReadCard.class)));
    }

    @Test
    void anotherCodeIsToldAndTheNextIsAwaited() {
        walk.toTrackAsk();
        scans("https://example.org/");
        assertThat(ask().trouble()).contains(Trouble.CODE_UNKNOWN);
        assertThat(walk.newest()).isEmpty();
        scans(Samples.handedIn().code());
        walk.isOn(TrackPage.Tracking.class);
    }

    @Test
    void withoutAScannerTheCardStillHelpsAndTheOtherWayRound() {
        walk.toTrackAsk().happens(Effect.ScanCode.class, task -> new Outcome.Failed(task, Trouble.SCANNER_OFFLINE));
        assertThat(ask().trouble()).contains(Trouble.SCANNER_OFFLINE);
        assertThat(ask().cardOpen()).isTrue();
        TaskId card = walk.task(Effect.ReadCard.class);
        walk.touch(new Touch.Retry());
        assertThat(walk.newest()).singleElement().isInstanceOf(Effect.ScanCode.class);
        walk.happens(new Outcome.Failed(card, Trouble.CARD_REMOVED));
        assertThat(ask().trouble()).contains(Trouble.CARD_REMOVED);
        scans(Samples.handedIn().code());
        walk.isOn(TrackPage.Tracking.class);
    }

    @Test
    void nothingFoundIsToldAndAskedAnew() {
        walk.toTrackAsk();
        scans(Samples.handedIn().code());
        walk.happens(Effect.Track.class, task -> new Outcome.Tracked(task, new TrackAnswer(List.of())));
        assertThat(((TrackPage.Tracking) walk.page()).trouble()).contains(Trouble.NOTHING_FOUND);
        walk.touch(new Touch.Retry()).isOn(TrackPage.TrackAsk.class);
    }

    @Test
    void aHubThatDoesNotAnswerIsAskedTheSameAgain() {
        walk.toTrackAsk();
        scans(Samples.handedIn().code());
        walk.happens(Effect.Track.class, task -> new Outcome.Failed(task, Trouble.HUB_UNREACHABLE))
                .touch(new Touch.Retry())
                .isOn(TrackPage.Tracking.class);
        List<Effect.Track> asked = walk.all(Effect.Track.class);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).request()).isEqualTo(asked.get(0).request());
        walk.touch(new Touch.Back()).isOn(TrackPage.TrackAsk.class);
    }

    @Test
    void severalMattersAreTurnedLikePages() {
        walk.toTrackAsk();
        scans(Samples.handedIn().code());
        walk.happens(
                Effect.Track.class,
                task -> new Outcome.Tracked(task, new TrackAnswer(List.of(Samples.MATTER, Samples.MATTER))));
        walk.touch(new Touch.TurnPage(1), new Touch.TurnPage(1));
        assertThat(walk.page()).isEqualTo(new TrackPage.Tracked(1));
        walk.touch(new Touch.Back()).isOn(TrackPage.TrackAsk.class);
    }

    @Test
    void whoseCardWasReadInThisVisitNeedsItNoMore() {
        walk.toConfirm().touch(new Touch.Home(), new Touch.ChooseService("track"), new Touch.Proceed());
        walk.isOn(TrackPage.TrackAsk.class).touch(new Touch.Proceed()).isOn(TrackPage.Tracking.class);
    }
}
