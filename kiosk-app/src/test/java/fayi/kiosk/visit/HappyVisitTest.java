package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.print.PrintProgress;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.TrackPage;
import fayi.protocol.TrackAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HappyVisitTest {
    private final Walk walk = new Walk();

    @Test
    void aPersonAppliesForLegalAidTalksToALawyerAndLeavesACleanStation() {
        walk.toForm()
                .happens(Effect.DrawPage.class, task -> new Outcome.PageDrawn(task, 0, Samples.pixels()))
                .touch(new Touch.Print())
                .isOn(PaperPage.PrintingForm.class)
                .prints(PrintProgress.State.PRINTING)
                .prints(PrintProgress.State.PRINTED)
                .touch(new Touch.Proceed())
                .isOn(PaperPage.Photographing.class)
                .takesPicture()
                .touch(new Touch.KeepPicture(), new Touch.Proceed())
                .isOn(PaperPage.Submitting.class)
                .kept()
                .happens(Effect.Submit.class, task -> new Outcome.Delivered(task, Samples.RECEIPT))
                .isOn(PaperPage.Receipt.class)
                .receiptMade()
                .prints(PrintProgress.State.PRINTED);
        assertThat(walk.application().handedIn().orElseThrow().number()).isEqualTo(Samples.RECEIPT.intakeNumber());
        walk.touch(new Touch.Consult());
        Effect.Consult consult = walk.all(Effect.Consult.class).get(0);
        assertThat(consult.submission()).contains(Samples.KEY);
        assertThat(consult.topic()).isEqualTo("legal-aid");
        walk.lawyerJoins()
                .opinionWritten()
                .callEnds()
                .isOn(ConsultationPage.Advice.class)
                .happens(Effect.MakeOpinion.class, task -> new Outcome.PaperMade(task, Samples.paper("")))
                .prints(PrintProgress.State.PRINTED)
                .touch(new Touch.Proceed())
                .isOn(ConsultationPage.Rating.class)
                .touch(new Touch.Rate(5))
                .happens(Effect.Rate.class, Outcome.Rated::new)
                .isOn(ServicePage.Closing.class)
                .touch(new Touch.Finish())
                .isOn(LeavingPage.Leaving.class)
                .happens(Effect.AwaitCardRemoval.class, Outcome.CardGone::new)
                .touch(new Touch.Proceed())
                .isOn(LeavingPage.Wiping.class)
                .wiped();
        assertThat(walk.page()).isEqualTo(new LeavingPage.Clean(Optional.empty()));
        assertThat(walk.visit().dossier()).isEqualTo(Dossier.EMPTY);
        assertThat(walk.seconds(8).page()).isEqualTo(new ServicePage.Attract());
    }

    @Test
    void aPersonFollowsAMatterWithTheReceiptAlone() {
        walk.toTrackAsk()
                .happens(
                        Effect.ScanCode.class,
                        task -> new Outcome.CodeScanned(task, Samples.handedIn().code()))
                .isOn(TrackPage.Tracking.class)
                .happens(
                        Effect.Track.class, task -> new Outcome.Tracked(task, new TrackAnswer(List.of(Samples.MATTER))))
                .isOn(TrackPage.Tracked.class)
                .touch(new Touch.Proceed())
                .isOn(ServicePage.Closing.class)
                .touch(new Touch.Proceed())
                .isOn(LeavingPage.Wiping.class);
    }
}
