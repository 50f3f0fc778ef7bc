package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.flow.WantedDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private final Walk walk = new Walk();

    private List<WantedDocument> documents() {
        return WantedDocument.of(walk.application());
    }

    private WantedDocument first() {
        return documents().get(0);
    }

    @Test
    void whatTheInterviewAskedAboutIsToBePhotographedByName() {
        walk.toDocuments(10);
        assertThat(documents())
                .extracting(document -> document.title().chinese())
                .containsExactly("第一样", "第二样");
        assertThat(documents()).allMatch(WantedDocument::isOpen);
    }

    @Test
    void whatIsNotAtHandNeedsNoPhotograph() {
        walk.toDocuments(1);
        assertThat(documents()).allMatch(WantedDocument::lacking).noneMatch(WantedDocument::isOpen);
        walk.touch(new Touch.Proceed()).isOn(PaperPage.HandIn.class);
    }

    @Test
    void aPhotographBelongsToTheDocumentForWhichItWasTaken() {
        walk.toDocuments(10).touch(new Touch.ChooseDocument("second")).takesPicture();
        walk.touch(new Touch.AnotherPicture()).takesPicture().touch(new Touch.KeepPicture());
        walk.isOn(PaperPage.Documents.class);
        assertThat(documents()).extracting(WantedDocument::photographs).containsExactly(0, 2);
        assertThat(first().isOpen()).isTrue();
    }

    @Test
    void anotherPaperBelongsToNoneOfThem() {
        walk.toDocuments(10).touch(new Touch.AnotherPicture()).takesPicture().touch(new Touch.KeepPicture());
        assertThat(documents()).extracting(WantedDocument::photographs).containsExactly(0, 0);
        assertThat(walk.application().photographs())
                .singleElement()
                .satisfies(photograph -> assertThat(photograph.document()).isEmpty());
    }

    @Test
    void whoDoesNotHaveADocumentAfterAllSaysSoAndMayTakeItBack() {
        walk.toDocuments(10).touch(new Touch.LackDocument("first"));
        assertThat(first().lacking()).isTrue();
        walk.touch(new Touch.LackDocument("first"));
        assertThat(first().isOpen()).isTrue();
    }

    @Test
    void aDocumentThatWasNotHereIsHereOnceItIsPhotographed() {
        walk.toDocuments(10).touch(new Touch.LackDocument("first"), new Touch.ChooseDocument("first"));
        walk.takesPicture().touch(new Touch.KeepPicture());
        assertThat(first().photographs()).isEqualTo(1);
        assertThat(first().lacking()).isFalse();
    }

    @Test
    void theWayBackFromTheCameraIsTheListAndItReleasesTheCamera() {
        walk.toDocuments(10).touch(new Touch.ChooseDocument("first"));
        var camera = walk.task(Effect.OpenDocumentCamera.class);
        walk.touch(new Touch.Back()).isOn(PaperPage.Documents.class);
        assertThat(walk.newest()).containsExactly(new Effect.Cancel(camera));
        walk.touch(new Touch.Back()).isOn(PaperPage.ShowingForm.class);
    }

    @Test
    void aCameraThatIsLostIsOpenedForTheSameDocument() {
        walk.toDocuments(10)
                .touch(new Touch.ChooseDocument("second"))
                .happens(Effect.OpenDocumentCamera.class, task -> new Outcome.Failed(task, Trouble.CAMERA_LOST))
                .touch(new Touch.Retry());
        assertThat(((PaperPage.Photographing) walk.page()).document()).isEqualTo(Optional.of("second"));
        walk.happens(Effect.OpenDocumentCamera.class, task -> new Outcome.Failed(task, Trouble.CAMERA_LOST))
                .touch(new Touch.Proceed())
                .isOn(PaperPage.Documents.class);
    }

    @Test
    void aDocumentThatWasNotAskedAboutOpensNoCamera() {
        walk.toDocuments(10)
                .touch(new Touch.ChooseDocument("no-such-question"), new Touch.LackDocument("no-such-question"))
                .isOn(PaperPage.Documents.class);
        assertThat(walk.all(Effect.OpenDocumentCamera.class)).isEmpty();
        assertThat(walk.application().lacking()).isEmpty();
    }

    @Test
    void beforeHandingInTheListIsOneStepBack() {
        walk.toDocuments(10).touch(new Touch.Proceed(), new Touch.Back()).isOn(PaperPage.Documents.class);
    }
}
