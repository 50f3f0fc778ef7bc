package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.document.DocumentPage;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.picture.Picture;
import fayi.simulator.camera.PaperOnDesk;
import fayi.simulator.camera.SimulatedCamera;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The camera over the papers, through its real driver, with a sheet before it. */
class DocumentCameraTest {
    private static final URI NO_HUB = URI.create("http://127.0.0.1:9");

    @TempDir
    Path directory;

    private final BufferedImage paper = PaperOnDesk.of(PaperOnDesk.demonstrationSheet(), 1920, 1080);
    private SimulatedCamera camera;
    private StationUnderTest station;

    @BeforeEach
    void begin() throws Exception {
        camera = SimulatedCamera.ofPicture(paper, 15, 0);
        station = new StationUnderTest(NO_HUB, directory, new StationUnderTest.Wishes().documentCamera(camera.uri()));
    }

    @AfterEach
    void end() throws Exception {
        station.close();
        camera.close();
    }

    private TaskId look() {
        TaskId look = station.next();
        station.run(new Effect.OpenDocumentCamera(look), Outcome.CameraLive.class);
        return look;
    }

    private Photograph take(TaskId look) {
        return station.run(new Effect.TakePicture(look), Outcome.PictureTaken.class)
                .photograph();
    }

    @Test
    void aSheetThatLiesAskewBecomesAStraightPageThatLooksLikeIt() throws Exception {
        TaskId look = look();
        await().until(() -> station.find(look, Outcome.SheetSeen.class)
                .filter(Outcome.SheetSeen::lies)
                .isPresent());
        Photograph photograph = take(look);
        assertThat(photograph.page().form()).isEqualTo(DocumentPage.Form.A4);
        BufferedImage seen =
                ImageIO.read(new ByteArrayInputStream(photograph.page().jpeg()));
        assertThat(seen.getWidth()).isEqualTo(1654);
        assertThat(difference(seen)).isLessThan(20);
        assertThat(station.wipe(Dossier.EMPTY).complete()).isTrue();
        assertThat(station.pictures.at(LivePictures.Place.DOCUMENT)).isEmpty();
    }

    /** How far the brightness of the sheet and of the page lie apart on average, of 255. */
    private static double difference(BufferedImage seen) {
        BufferedImage sheet = PaperOnDesk.demonstrationSheet();
        long sum = 0;
        int places = 0;
        for (int row = 20; row < seen.getHeight() - 20; row += 9) {
            for (int column = 20; column < seen.getWidth() - 20; column += 9) {
                int there = green(
                        sheet, column * sheet.getWidth() / seen.getWidth(), row * sheet.getHeight() / seen.getHeight());
                sum += Math.abs(green(seen, column, row) - there);
                places++;
            }
        }
        return (double) sum / places;
    }

    private static int green(BufferedImage picture, int column, int row) {
        return picture.getRGB(column, row) >> 8 & 0xff;
    }

    @Test
    void theSheetIsOutlinedInThePictureThatIsShown() {
        TaskId look = look();
        await().until(() -> station.find(look, Outcome.SheetSeen.class).isPresent() && yellow() > 1000);
    }

    private long yellow() {
        Picture shown = station.pictures.at(LivePictures.Place.DOCUMENT).orElseThrow();
        IntBuffer pixels = IntBuffer.allocate(1920 * 1080);
        return shown.copyTo(pixels, 1920, 1080)
                ? Arrays.stream(pixels.array())
                        .filter(pixel -> pixel == 0xfff2c14e)
                        .count()
                : 0;
    }

    @Test
    void whereNoSheetLiesTheWholePictureIsTaken() {
        camera.show(PaperOnDesk.of(new BufferedImage(1, 2000, BufferedImage.TYPE_INT_ARGB), 1920, 1080));
        TaskId look = look();
        await().until(() -> station.find(look, Outcome.SheetSeen.class).isPresent());
        Photograph photograph = take(look);
        assertThat(photograph.isWholePicture()).isTrue();
        assertThat(photograph.page().width()).isEqualTo(1920);
    }

    @Test
    void aCameraThatIsPulledOutIsReported() {
        TaskId look = look();
        camera.unplug();
        assertThat(station.awaitTrouble(look)).isEqualTo(Trouble.CAMERA_LOST);
        assertThat(station.pictures.at(LivePictures.Place.DOCUMENT)).isEmpty();
    }

    @Test
    void aCameraThatStandsStillIsReported() {
        TaskId look = look();
        camera.freeze();
        assertThat(station.awaitTrouble(look)).isEqualTo(Trouble.CAMERA_LOST);
    }
}
