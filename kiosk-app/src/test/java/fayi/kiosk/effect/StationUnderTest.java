package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import fayi.content.paper.PaperFonts;
import fayi.content.paper.PaperMaker;
import fayi.device.DeviceStatus;
import fayi.device.camera.Camera;
import fayi.device.card.IdCardReader;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.print.DocumentPrinter;
import fayi.device.scanner.CodeScanner;
import fayi.device.signature.SignaturePad;
import fayi.kiosk.call.CallEngine;
import fayi.kiosk.call.SoundMode;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.input.PinyinInput;
import fayi.kiosk.outbox.Outbox;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.WireFormat;
import fayi.provisioning.CallSettings;
import fayi.provisioning.Enrolment;
import fayi.provisioning.IdleTimes;
import fayi.provisioning.KnownHubFile;
import fayi.provisioning.LawSettings;
import fayi.provisioning.ScreenSettings;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationIdentity;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Effects with the real parts of a station, and everything they told. */
final class StationUnderTest implements AutoCloseable {
    static final ContentLibrary CONTENT = ContentLibrary.bundled();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final LivePictures pictures = new LivePictures();
    final List<Outcome> told = new CopyOnWriteArrayList<>();
    final Devices devices;
    final HubLink hub;
    final Outbox outbox;
    final CallEngine calls = new CallEngine(SoundMode.SILENT, RealHub.CLOCK);
    final OpenLaws laws;
    final Effects effects;
    private final PinyinInput input;
    private final AtomicLong numbers = new AtomicLong();
    private volatile long visit = 1;
    private volatile Consumer<VisitEvent> also = event -> {};

    /** What a station has. */
    static final class Wishes {
        private final List<DriverSettings> devices = new ArrayList<>();
        private Optional<Path> code = Optional.empty();
        private String station = "demo-1";

        /** As which station of the demonstration it is enrolled. */
        Wishes named(String id) {
            station = id;
            return this;
        }

        Wishes reader(Path port) {
            devices.add(
                    new DriverSettings(IdCardReader.KIND, "sdt", Map.of("port", port.toString()), "station.yaml:1"));
            return this;
        }

        Wishes printer(URI address) {
            devices.add(new DriverSettings(
                    DocumentPrinter.KIND, "ipp", Map.of("uri", address.toString()), "station.yaml:2"));
            return this;
        }

        Wishes cameras() {
            devices.add(new DriverSettings(Camera.KIND, "still", Map.of("scene", "person"), "station.yaml:3"));
            devices.add(new DriverSettings(Camera.DOCUMENT_KIND, "still", Map.of("scene", "papers"), "station.yaml:4"));
            return this;
        }

        Wishes documentCamera(URI address) {
            devices.add(new DriverSettings(
                    Camera.DOCUMENT_KIND,
                    "ffmpeg",
                    Map.of("format", "mpjpeg", "input", address.toString(), "width", "1920", "height", "1080"),
                    "station.yaml:5"));
            return this;
        }

        Wishes scanner(Path port) {
            devices.add(new DriverSettings(
                    CodeScanner.KIND, "serial-line", Map.of("port", port.toString()), "station.yaml:6"));
            return this;
        }

        Wishes pad(Path port) {
            devices.add(new DriverSettings(
                    SignaturePad.KIND, "serial-pad", Map.of("port", port.toString()), "station.yaml:7"));
            return this;
        }

        Wishes enrolledWith(Path file) {
            code = Optional.of(file);
            return this;
        }
    }

    StationUnderTest(URI hubAddress, Path data, Wishes wishes) throws Exception {
        WireFormat format = new WireFormat();
        StationIdentity identity = StationIdentity.openOrCreate(wishes.station, data);
        KnownHubFile known = new KnownHubFile(data, format);
        if (wishes.code.isPresent()) {
            Enrolment enrolment = new Enrolment(hubAddress, identity, known, format, RealHub.CLOCK);
            if (!enrolment.isEnrolled()) {
                enrolment.enrol(Files.readString(wishes.code.get()));
            }
        }
        devices = Devices.open(wishes.devices, RealHub.CLOCK);
        hub = new HubLink(hubAddress, identity, known, format, RealHub.CLOCK);
        outbox = Outbox.open(data, wishes.station, hub::submit);
        input = PinyinInput.start(data);
        StationConfiguration configuration = new StationConfiguration(
                wishes.station,
                "演示乡公共法律服务站",
                "演示乡",
                hubAddress,
                data,
                wishes.code,
                Optional.empty(),
                LawSettings.in(data.resolve("laws")),
                Map.of(),
                new ScreenSettings(ScreenSettings.Orientation.PORTRAIT, false, 1080, 1920),
                new CallSettings(CallSettings.Sound.NONE, CallSettings.Turn.HUB),
                IdleTimes.usual());
        PaperMaker maker = new PaperMaker(CONTENT.source(), PaperFonts.installed());
        laws = new OpenLaws(configuration.laws(), CONTENT::source);
        effects = new Effects(
                new StationParts(
                        configuration,
                        devices,
                        hub,
                        outbox,
                        calls,
                        input,
                        () -> CONTENT,
                        () -> maker,
                        laws,
                        pictures,
                        format,
                        RealHub.CLOCK),
                this::heard);
        await("devices")
                .atMost(PATIENCE)
                .until(() -> devices.all().stream()
                        .noneMatch(device -> device.status().state() == DeviceStatus.State.UNKNOWN));
    }

    private void heard(VisitEvent event) {
        if (event instanceof VisitEvent.Happened happened) {
            told.add(happened.outcome());
        }
        also.accept(event);
    }

    /** All but the first {@code count} outcomes. */
    List<Outcome> toldAfter(int count) {
        List<Outcome> all = List.copyOf(told);
        return all.subList(count, all.size());
    }

    /** Events go there as well. */
    void tellAlso(Consumer<VisitEvent> listener) {
        also = listener;
    }

    TaskId next() {
        return new TaskId(visit, numbers.incrementAndGet());
    }

    void nextVisit() {
        visit++;
        told.clear();
    }

    /** The first outcome of that kind, which must come and before which the task must not fail. */
    <O extends Outcome> O await(TaskId task, Class<O> kind) {
        await(kind.getSimpleName())
                .atMost(PATIENCE)
                .until(() -> find(task, kind).isPresent()
                        || find(task, Outcome.Failed.class).isPresent());
        assertThat(find(task, Outcome.Failed.class))
                .as("failure before %s", kind)
                .isEmpty();
        return find(task, kind).orElseThrow();
    }

    static org.awaitility.core.ConditionFactory await(String what) {
        return org.awaitility.Awaitility.await(what);
    }

    <O extends Outcome> Optional<O> find(TaskId task, Class<O> kind) {
        return told.stream()
                .filter(outcome -> outcome.task().equals(task))
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }

    <O extends Outcome> O run(Effect effect, Class<O> kind) {
        effects.run(effect);
        return await(effect.task(), kind);
    }

    Trouble trouble(Effect effect) {
        effects.run(effect);
        return awaitTrouble(effect.task());
    }

    Trouble awaitTrouble(TaskId task) {
        await("failure")
                .atMost(PATIENCE)
                .until(() -> find(task, Outcome.Failed.class).isPresent());
        return find(task, Outcome.Failed.class).orElseThrow().trouble();
    }

    void cancel(TaskId task) {
        effects.run(new Effect.Cancel(task));
    }

    Outcome.Wiped wipe(Dossier dossier) {
        return run(new Effect.Wipe(next(), dossier), Outcome.Wiped.class);
    }

    @Override
    public void close() throws Exception {
        effects.close();
        laws.close();
        calls.close();
        input.close();
        outbox.close();
        hub.close();
        devices.close();
    }
}
