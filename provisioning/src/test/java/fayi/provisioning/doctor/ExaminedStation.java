package fayi.provisioning.doctor;

import fayi.content.paper.PaperFonts;
import fayi.content.paper.PaperPages;
import fayi.device.Device;
import fayi.device.driver.Devices;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.TestLevel;
import fayi.protocol.WireFormat;
import fayi.provisioning.CounterLedger;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationConfigurationReader;
import fayi.provisioning.doctor.attached.AttachedDevices;
import fayi.provisioning.doctor.report.ReportFiles;
import fayi.provisioning.doctor.station.DisplaySize;
import fayi.provisioning.doctor.station.StationChecks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A station with a {@code devices:} block and no hub, whose devices are opened by the field's drivers. */
final class ExaminedStation implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T04:50:00Z"), ZoneId.of("Asia/Shanghai"));
    static final DoctorTimes BRISK = new DoctorTimes(
            Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(30));

    private final StationConfiguration configuration;
    private final Path directory;
    private final Devices devices;

    ExaminedStation(Path directory, String devicesYaml) throws Exception {
        this.directory = directory;
        Path data = directory.resolve("data");
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path file = directory.resolve("station.yaml");
        Files.writeString(file, """
                station: demo-1
                name: 演示乡公共法律服务站
                township: 演示乡
                hub: http://127.0.0.1:9
                data: data
                """ + devicesYaml);
        configuration = new StationConfigurationReader(Map.of()).read(file);
        devices = Devices.open(configuration.driverSettings(), CLOCK);
    }

    StationConfiguration configuration() {
        return configuration;
    }

    Devices devices() {
        return devices;
    }

    ReadinessReport examine(TestLevel... levels) throws Exception {
        return doctor(devices.all(), BRISK).examine(Set.of(levels), new SilentTechnician() {
            @Override
            public void begins(String kind, SelfTest test, Runnable skip) {
                // Nobody is there to do what a test would wait half a minute for.
                if (test.level() == TestLevel.INTERACTIVE) {
                    skip.run();
                }
            }
        });
    }

    /** A doctor over {@code examined}, on a machine whose directories lie in {@code machine}. */
    Doctor doctor(List<Device> examined, DoctorTimes times) throws Exception {
        WireFormat format = new WireFormat();
        Path machine = directory.resolve("machine");
        return new Doctor(
                configuration,
                "0.1.0",
                examined,
                CounterLedger.open(configuration.dataDirectory(), format),
                StationChecks.of(
                        configuration,
                        machine,
                        PaperFonts.installed(),
                        () -> Optional.of(new DisplaySize(1080, 1920)),
                        format,
                        CLOCK),
                new AttachedDevices(machine),
                times,
                CLOCK);
    }

    /** The words on the report's page. */
    static String words(ReadinessReport report) throws Exception {
        byte[] pdf = ReportFiles.paper(report, PaperFonts.installed());
        // To be looked at: a page in the hand is more than its words.
        String pictures = System.getProperty("doctor.pictures");
        if (pictures != null) {
            try (PaperPages pages = PaperPages.of(pdf)) {
                for (int i = 0; i < pages.count(); i++) {
                    String name = report.verdict() + "-" + report.problems().size() + "-" + i + ".png";
                    ImageIO.write(
                            pages.picture(i, 1240),
                            "png",
                            Path.of(pictures).resolve(name).toFile());
                }
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    @Override
    public void close() {
        devices.close();
    }
}
