package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class PhotographTest {
    private final Walk walk = new Walk();

    private PaperPage.Photographing camera() {
        return (PaperPage.Photographing)
                walk.isOn(PaperPage.Photographing.class).page();
    }

    @Test
    void aPictureTouchedTwiceIsTakenOnce() {
        walk.toCamera()
                .happens(Effect.OpenDocumentCamera.class, Outcome.CameraLive::new)
                .touch(new Touch.TakePicture(), new Touch.TakePicture());
        assertThat(walk.all(Effect.TakePicture.class)).hasSize(1);
        assertThat(camera().phase()).isEqualTo(PaperPage.CameraPhase.TAKING);
    }

    @Test
    void aPictureIsTakenWithTheCameraThatIsOpen() {
        walk.toCamera().takesPicture();
        assertThat(walk.task(Effect.TakePicture.class)).isEqualTo(walk.task(Effect.OpenDocumentCamera.class));
    }

    @Test
    void aPictureThatIsThrownAwayIsNotKept() {
        walk.toCamera().takesPicture().touch(new Touch.Retake());
        assertThat(camera().phase()).isEqualTo(PaperPage.CameraPhase.LIVE);
        assertThat(camera().still()).isEmpty();
        assertThat(walk.application().photographs()).isEmpty();
    }

    @Test
    void aPictureThatIsThrownAwayIsOverwritten() {
        walk.toCamera().takesPicture();
        Photograph unwanted = camera().still().orElseThrow();
        walk.touch(new Touch.Retake());
        assertThat(walk.all(Effect.Discard.class))
                .singleElement()
                .satisfies(effect -> assertThat(effect.photograph()).isSameAs(unwanted));
    }

    @Test
    void aKeptPictureCanBeThrownAway() {
        walk.toHandIn().touch(new Touch.AnotherPicture()).takesPicture().touch(new Touch.KeepPicture());
        Photograph first = walk.application().photographs().get(0);
        Photograph second = walk.application().photographs().get(1);
        walk.touch(new Touch.RemovePicture(0), new Touch.RemovePicture(7)).isOn(PaperPage.HandIn.class);
        assertThat(walk.application().photographs()).containsExactly(second);
        assertThat(walk.all(Effect.Discard.class))
                .singleElement()
                .satisfies(effect -> assertThat(effect.photograph()).isSameAs(first));
    }

    @Test
    void aSheetThatLiesStillIsOfferedAndOneThatGoesIsNot() {
        walk.toCamera().happens(Effect.OpenDocumentCamera.class, Outcome.CameraLive::new);
        walk.happens(Effect.OpenDocumentCamera.class, task -> new Outcome.SheetSeen(task, true));
        assertThat(camera().phase()).isEqualTo(PaperPage.CameraPhase.OFFERED);
        walk.happens(Effect.OpenDocumentCamera.class, task -> new Outcome.SheetSeen(task, false));
        assertThat(camera().phase()).isEqualTo(PaperPage.CameraPhase.LIVE);
    }

    @Test
    void aSheetThatMovesDoesNotKeepAVisitThatNobodyTouches() {
        walk.toCamera().happens(Effect.OpenDocumentCamera.class, Outcome.CameraLive::new);
        ZonedDateTime touched = walk.visit().lastActivity();
        walk.seconds(10).happens(Effect.OpenDocumentCamera.class, task -> new Outcome.SheetSeen(task, true));
        assertThat(camera().phase()).isEqualTo(PaperPage.CameraPhase.OFFERED);
        assertThat(walk.visit().lastActivity()).isEqualTo(touched);
    }

    @Test
    void theCameraIsReleasedWhenThePictureIsKept() {
        TaskId camera = walk.toCamera().takesPicture().task(Effect.OpenDocumentCamera.class);
        walk.touch(new Touch.KeepPicture()).isOn(PaperPage.HandIn.class);
        assertThat(walk.newest()).containsExactly(new Effect.Cancel(camera));
        assertThat(walk.application().photographs()).hasSize(1);
    }

    @Test
    void thereAreAtMostTwelvePhotographs() {
        walk.toCamera();
        for (int count = 1; count < 12; count++) {
            walk.takesPicture().touch(new Touch.AnotherPicture());
            assertThat(camera().phase()).isEqualTo(PaperPage.CameraPhase.LIVE);
        }
        walk.takesPicture().touch(new Touch.AnotherPicture()).isOn(PaperPage.HandIn.class);
        walk.touch(new Touch.AnotherPicture()).isOn(PaperPage.HandIn.class);
        assertThat(walk.application().photographs()).hasSize(12);
        assertThat(walk.all(Effect.OpenDocumentCamera.class)).hasSize(1);
    }

    @Test
    void onePaperMoreMayBePhotographedBeforeHandingIn() {
        walk.toHandIn().touch(new Touch.AnotherPicture()).takesPicture().touch(new Touch.KeepPicture());
        assertThat(walk.application().photographs()).hasSize(2);
    }

    @Test
    void whoHasNothingToPhotographSkipsIt() {
        TaskId camera = walk.toCamera().task(Effect.OpenDocumentCamera.class);
        walk.touch(new Touch.Skip()).isOn(PaperPage.HandIn.class);
        assertThat(walk.newest()).containsExactly(new Effect.Cancel(camera));
    }

    @Test
    void withoutACameraThePersonGoesOnOrTriesAgain() {
        walk.toCamera().happens(Effect.OpenDocumentCamera.class, task -> new Outcome.Failed(task, Trouble.NO_CAMERA));
        assertThat(camera().trouble()).contains(Trouble.NO_CAMERA);
        walk.touch(new Touch.Retry());
        assertThat(walk.all(Effect.OpenDocumentCamera.class)).hasSize(2);
        walk.happens(Effect.OpenDocumentCamera.class, task -> new Outcome.Failed(task, Trouble.NO_CAMERA))
                .touch(new Touch.Proceed())
                .isOn(PaperPage.HandIn.class);
    }

    @Test
    void aPictureThatWasTakenOutlivesItsCamera() {
        walk.toCamera()
                .takesPicture()
                .happens(Effect.OpenDocumentCamera.class, task -> new Outcome.Failed(task, Trouble.CAMERA_LOST));
        assertThat(camera().still()).isPresent();
        walk.touch(new Touch.KeepPicture());
        assertThat(walk.application().photographs()).hasSize(1);
    }

    @Test
    void theHomeScreenReleasesTheCameraAndTheFormIsShownAgain() {
        TaskId camera = walk.toCamera().task(Effect.OpenDocumentCamera.class);
        walk.touch(new Touch.Home());
        assertThat(walk.newest()).containsExactly(new Effect.Cancel(camera));
        walk.touch(new Touch.ChooseService("legal-aid")).isOn(PaperPage.ShowingForm.class);
    }
}
