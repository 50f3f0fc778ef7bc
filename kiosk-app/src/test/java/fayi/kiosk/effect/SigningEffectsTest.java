package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.interview.Facts;
import fayi.device.DeviceStatus.State;
import fayi.device.signature.SignaturePad;
import fayi.device.signature.Stroke;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Handwriting;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.simulator.pad.SimulatedPad;
import fayi.simulator.pty.LineFault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures by their effects: a simulated pad on the wire of the real driver, the real maker of papers. */
class SigningEffectsTest {
    private SimulatedPad pad;
    private StationUnderTest station;

    @BeforeEach
    void open(@TempDir Path directory) throws Exception {
        pad = SimulatedPad.open(directory.resolve("pad"), 19_200);
        station = new StationUnderTest(
                URI.create("http://localhost:9"),
                directory.resolve("station"),
                new StationUnderTest.Wishes().pad(pad.port()));
    }

    @AfterEach
    void close() throws Exception {
        station.close();
        pad.close();
    }

    private SignaturePad driver() {
        return station.devices.signaturePad().orElseThrow();
    }

    private TaskId hears() {
        await().atMost(Duration.ofSeconds(10)).until(() -> driver().status().state() == State.READY);
        TaskId hear = station.next();
        station.effects.run(new Effect.HearPad(hear));
        assertThat(station.await(hear, Outcome.PadHeard.class).there()).isTrue();
        await().until(pad::isStarted);
        return hear;
    }

    private List<Outcome.PadWritten> written() {
        return station.told.stream()
                .filter(Outcome.PadWritten.class::isInstance)
                .map(Outcome.PadWritten.class::cast)
                .toList();
    }

    @Test
    void aNameOnThePadIsToldStrokeByStrokeOnTheScreensArea() {
        TaskId hear = hears();
        pad.sign();
        await().atMost(Duration.ofSeconds(20)).until(() -> written().size() >= 2);
        station.effects.run(new Effect.Cancel(hear));
        for (Outcome.PadWritten told : written()) {
            Stroke stroke = told.stroke();
            // The pad is as high as the area, and narrower: it lies in its middle.
            assertThat(IntStream.of(stroke.x())).allMatch(x -> x >= 2_000 && x <= 14_000);
            assertThat(IntStream.of(stroke.y())).allMatch(y -> y >= 0 && y <= Handwriting.HEIGHT);
            assertThat(stroke.pressure()[stroke.size() / 2]).isBetween(0.01f, 1f);
            assertThat(stroke.millis()[0]).isZero();
        }
        assertThat(written()).extracting(Outcome.PadWritten::began).isSorted();
        await().until(() -> !pad.isStarted());
    }

    @Test
    void aPadThatIsPulledOutIsToldAndIsNoTrouble() {
        TaskId hear = hears();
        pad.line().fault(new LineFault.Unplugged());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> station.told.stream()
                        .anyMatch(told -> told instanceof Outcome.PadHeard heard && !heard.there()));
        assertThat(station.find(hear, Outcome.Failed.class)).isEmpty();
    }

    @Test
    void theSignedFormKeepsNumberAndLengthAndTheWipeOverwritesBoth() {
        Facts facts = new Facts("演示某人", "female", LocalDate.of(1970, 1, 1), "汉", "演示县", "110101197001010028");
        var interview = station.run(
                        new Effect.LoadInterview(station.next(), "legal-aid"), Outcome.InterviewLoaded.class)
                .interview();
        Application application = DemonstrationVisit.answered(interview, facts);
        var progress = application.progress().orElseThrow();
        MadePaper form = station.run(
                        new Effect.MakeForm(station.next(), application.service(), progress), Outcome.PaperMade.class)
                .paper();
        Handwriting handwriting = Handwriting.NONE.with(line(), 0, true);
        Outcome.PaperSigned signed = station.run(
                new Effect.SignForm(station.next(), application.service(), progress, form.code(), handwriting),
                Outcome.PaperSigned.class);
        assertThat(signed.paper().code()).isEqualTo(form.code());
        assertThat(signed.paper().title()).isEqualTo(form.title());
        assertThat(signed.paper().pages()).isEqualTo(form.pages());
        assertThat(signed.page()).isEqualTo(form.pages() - 1);
        await().until(() -> driver().counters().units() == 1);
        Application held = application.made(form).with(handwriting).signed(signed.paper());
        assertThat(station.wipe(Dossier.EMPTY.with(held)).complete()).isTrue();
        assertThat(handwriting.strokes().get(0).x()).containsOnly(0);
        assertThat(signed.paper().pdf()).containsOnly(0);
    }

    static Stroke line() {
        int[] x = IntStream.range(0, 60).map(at -> 3000 + at * 131).toArray();
        int[] y = IntStream.range(0, 60).map(at -> 2000 + at * at).toArray();
        float[] pressure = new float[60];
        Arrays.fill(pressure, 0.7f);
        return new Stroke(
                x, y, pressure, IntStream.range(0, 60).map(at -> at * 9).toArray());
    }
}
