package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.picture.LivePictures;
import fayi.simulator.camera.PaperOnDesk;
import fayi.simulator.camera.SimulatedCamera;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
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

    @Test
    void aSheetBecomesAPhotographThatLooksLikeIt() throws Exception {
        Photograph photograph = station.run(new Effect.TakePicture(look()), Outcome.PictureTaken.class)
                .photograph();
        assertThat(photograph.jpeg().length).isLessThanOrEqualTo(StillPictures.LARGEST_JPEG);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(photograph.jpeg()));
        assertThat(seen.getWidth()).isEqualTo(1920);
        assertThat(difference(seen)).isLessThan(8);
        assertThat(station.wipe(Dossier.EMPTY).complete()).isTrue();
        assertThat(station.pictures.at(LivePictures.Place.DOCUMENT)).isEmpty();
    }

    /** How far the brightness of the same places lies apart on average, of 255. */
    private double difference(BufferedImage seen) {
        long sum = 0;
        int places = 0;
        for (int row = 4; row < 1080; row += 9) {
            for (int column = 4; column < 1920; column += 9) {
                sum += Math.abs(green(seen, column, row) - green(paper, column, row));
                places++;
            }
        }
        return (double) sum / places;
    }

    private static int green(BufferedImage picture, int column, int row) {
        return picture.getRGB(column, row) >> 8 & 0xff;
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
