package fayi.provisioning.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.card.IdCardReader;
import fayi.device.print.DocumentPrinter;
import fayi.device.scanner.CodeScanner;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import fayi.provisioning.doctor.report.DoctorWords;
import fayi.provisioning.doctor.report.ReportJson;
import fayi.simulator.station.CameraCondition;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.ReaderFault;
import fayi.simulator.station.SimulatedStation;
import fayi.simulator.station.StationCamera;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole simulated station, examined over its real wires. */
class DoctorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TempDir
    private static Path directory;

    private static SimulatedStation simulated;
    private static ExaminedStation station;

    @BeforeAll
    static void start() throws Exception {
        simulated = SimulatedStation.start(directory);
        station = new ExaminedStation(directory, simulated.devicesYaml());
    }

    @AfterAll
    static void end() {
        station.close();
        simulated.close();
    }

    @Test
    void devicesInOrderPassAndNothingIsAskedOfTheTechnician() throws Exception {
        awaitReady();

        ReadinessReport report = station.examine(TestLevel.INTERNAL);

        assertThat(report.devices())
                .extracting(DeviceReport::kind)
                .contains(IdCardReader.KIND, CodeScanner.KIND, DocumentPrinter.KIND, Camera.KIND, Camera.DOCUMENT_KIND);
        assertThat(report.devices()).allSatisfy(device -> {
            assertThat(device.verdict()).isEqualTo(Finding.Verdict.PASSED);
            assertThat(device.driver()).isNotEmpty();
        });
        assertThat(report.problems()).noneMatch(Problem::device);
    }

    @Test
    void aPrinterWithoutPaperIsToldWithWhatToDo() throws Exception {
        awaitReady();
        simulated.setPrinter(PrinterCondition.PAPER_EMPTY);
        try {
            ReadinessReport report = station.examine(TestLevel.INTERNAL);

            Problem problem = problemOf(report, DocumentPrinter.KIND);
            assertThat(problem.reason()).isEqualTo("paper-empty");
            assertThat(problem.essential()).isTrue();
            assertThat(report.verdict()).isEqualTo(ReadinessReport.Verdict.NOT_READY);
            assertThat(ExaminedStation.words(report))
                    .contains("暂时不能使用")
                    .contains("文件打印机必须先修没有纸了")
                    .contains("在纸盒里放入A4纸。");
        } finally {
            simulated.setPrinter(PrinterCondition.READY);
        }
    }

    @Test
    void aReaderThatIsUnpluggedAndACameraThatIsAwayKeepNoOtherFromBeingTested() throws Exception {
        awaitReady();
        simulated.setReader(ReaderFault.UNPLUGGED);
        simulated.setCamera(StationCamera.PERSON, CameraCondition.UNPLUGGED);
        try {
            awaitReason(IdCardReader.KIND, "port-missing");
            awaitReason(Camera.KIND, "not-connected");

            ReadinessReport report = station.examine(TestLevel.values());

            assertThat(problemOf(report, IdCardReader.KIND).reason()).isEqualTo("port-missing");
            assertThat(problemOf(report, Camera.KIND).reason()).isEqualTo("not-connected");
            DeviceReport reader = deviceOf(report, IdCardReader.KIND).orElseThrow();
            assertThat(reader.tests().stream().filter(test -> test.level() != TestLevel.INTERNAL))
                    .as("nobody lays a card on a reader that is not there")
                    .allMatch(test -> test.finding().reason().equals("device-away"));
            assertThat(deviceOf(report, CodeScanner.KIND).orElseThrow().tests())
                    .anyMatch(test -> test.finding().verdict() == Finding.Verdict.PASSED);
            assertThat(ExaminedStation.words(report))
                    .contains("找不到这个接口")
                    .contains("把设备的线插好；再核对station.yaml里的路径。")
                    .contains("找不到摄像头")
                    .contains("技术员签名");
        } finally {
            simulated.setReader(ReaderFault.NONE);
            simulated.setCamera(StationCamera.PERSON, CameraCondition.LIVE);
        }
    }

    @Test
    void anExaminationGivesEveryDeviceBack() throws Exception {
        station.examine(TestLevel.INTERNAL);

        for (var device : station.devices().all()) {
            device.claim("visit", Duration.ofSeconds(1)).close();
        }
    }

    @Test
    void theJsonHasExactlyTheShapeOfTheDocumentedExample() throws Exception {
        JsonMapper mapper = new JsonMapper();
        JsonNode written = mapper.readTree(new ReportJson().write(station.examine(TestLevel.INTERNAL)));
        String page = Files.readString(Path.of("../docs/doctor.md"));
        int begin = page.indexOf("```json") + "```json".length();
        JsonNode documented = mapper.readTree(page.substring(begin, page.indexOf("```", begin)));

        assertThat(documented.propertyNames()).containsAll(written.propertyNames());
        for (String list : List.of("devices", "checks", "problems")) {
            JsonNode example = documented.get(list).get(0);
            assertThat(written.get(list))
                    .as("not empty: a station without a hub has problems")
                    .isNotEmpty();
            for (JsonNode entry : written.get(list)) {
                assertThat(example.propertyNames()).as(list).containsAll(entry.propertyNames());
            }
        }
        JsonNode device = written.get("devices").get(0);
        JsonNode example = documented.get("devices").get(0);
        for (String part : List.of("status", "counters")) {
            assertThat(device.get(part).propertyNames())
                    .isEqualTo(example.get(part).propertyNames());
        }
        assertThat(device.get("tests").get(0).propertyNames())
                .isEqualTo(example.get("tests").get(0).propertyNames());
        assertThat(written.get("at").asString()).isEqualTo("2026-11-25T12:50:00+08:00");
    }

    @Test
    void everyTestOfEveryDeviceHasANameInChinese() {
        DoctorWords words = DoctorWords.in(Locale.SIMPLIFIED_CHINESE);
        for (var device : station.devices().all()) {
            for (SelfTest test : device.selfTests()) {
                assertThat(words.find("test." + test.id()))
                        .as(device.kind() + " " + test.id())
                        .isPresent();
            }
        }
    }

    @Test
    void theTechnicianSeesWhatTheCameraSeesWhileAskedAndNoLonger() throws Exception {
        awaitReason(Camera.KIND, "ok");
        AtomicInteger frames = new AtomicInteger();
        Technician looking = new SilentTechnician() {
            @Override
            public Answer ask(Step question) {
                await().atMost(PATIENCE).until(() -> frames.get() > 2);
                return Answer.YES;
            }

            @Override
            public void shows(Frame frame) {
                super.shows(frame);
                assertThat(frame.bgr()).containsOnly(0);
                frames.incrementAndGet();
            }
        };
        Camera camera = station.devices().camera().orElseThrow();
        try (Claim claim = camera.claim("doctor", PATIENCE)) {
            assertThat(new GuideWithPicture(camera, claim, looking).ask(Step.LOOK_AT_PICTURE))
                    .isEqualTo(TestGuide.Answer.YES);
            int seen = frames.get();
            camera.open(claim, new Camera.FrameListener() {
                        @Override
                        public void frame(Frame frame) {}

                        @Override
                        public void lost(DeviceException reason) {}
                    })
                    .close();
            assertThat(frames).hasValue(seen);
        }
    }

    private static Optional<DeviceReport> deviceOf(ReadinessReport report, String kind) {
        return report.devices().stream()
                .filter(device -> device.kind().equals(kind))
                .findFirst();
    }

    private static Problem problemOf(ReadinessReport report, String kind) {
        return report.problems().stream()
                .filter(problem -> problem.subject().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitReady() {
        await().atMost(PATIENCE)
                .until(() -> station.devices().all().stream()
                        .allMatch(device -> device.status().state() == State.READY));
    }

    private static void awaitReason(String kind, String reason) {
        await().atMost(PATIENCE)
                .until(() -> station.devices().all().stream()
                        .anyMatch(device -> device.kind().equals(kind)
                                && device.status().reason().equals(reason)));
    }

    @Test
    void nothingOfThePersonStandsInTheReport() throws Exception {
        awaitReason(IdCardReader.KIND, "ok");
        simulated.layCard("citizen");
        try {
            Technician present = new SilentTechnician() {
                @Override
                public void tell(Step step) {
                    if (step == Step.LIFT_ID_CARD) {
                        simulated.liftCard();
                    }
                }
            };
            List<Device> reader = List.of(station.devices().idCardReader().orElseThrow());
            ReadinessReport report =
                    station.doctor(reader, ExaminedStation.BRISK).examine(Set.of(TestLevel.values()), present);
            String json = new String(new ReportJson().write(report), StandardCharsets.UTF_8);
            assertThat(Stream.of("演示一", "1985", "彝")).noneMatch(json::contains);
        } finally {
            simulated.liftCard();
        }
    }
}
