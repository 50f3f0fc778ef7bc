package fayi.kiosk;

import fayi.content.paper.PaperFonts;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettingsException;
import fayi.device.selftest.TestLevel;
import fayi.protocol.WireFormat;
import fayi.provisioning.ConfigurationException;
import fayi.provisioning.CounterLedger;
import fayi.provisioning.DataLock;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationConfigurationReader;
import fayi.provisioning.doctor.Doctor;
import fayi.provisioning.doctor.DoctorTimes;
import fayi.provisioning.doctor.ReadinessReport;
import fayi.provisioning.doctor.attached.AttachedDevices;
import fayi.provisioning.doctor.report.ReportFiles;
import fayi.provisioning.doctor.station.DisplaySize;
import fayi.provisioning.doctor.station.StationChecks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Behind {@code ./fayi station doctor}: examines a station whose kiosk does not run, in a terminal. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "检查终端的全部设备和运行条件，写出体检报告。",
            "Tests the devices of a station and what else it needs, and leaves a report as PDF and JSON (docs/doctor.md)."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ready, with or without limits",
            "1:not ready: nobody can be served",
            "2:an option or station.yaml is wrong",
            "3:the kiosk runs and holds the devices"
        })
final class DoctorCommand implements Callable<Integer> {
    private static final int READY = 0;
    private static final int NOT_READY = 1;
    private static final Path ROOT = Path.of("/");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--configuration",
            paramLabel = "FILE",
            description = "the station.yaml; without it ./station.yaml, then /etc/fayi/station.yaml")
    private @Nullable Path configuration;

    @Option(
            names = "--levels",
            split = ",",
            paramLabel = "LEVEL",
            description = "internal, external, interactive; all of them when left out")
    private Set<TestLevel> levels = Set.of(TestLevel.values());

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "where report.pdf and report.json go; 'doctor' in the data directory when left out")
    private @Nullable Path output;

    @Option(names = "--yes", description = "begin at once, without asking")
    private boolean yes;

    @Override
    public Integer call() throws InterruptedException {
        try {
            StationConfiguration station = read();
            Optional<DataLock> lock = lock(station);
            if (lock.isEmpty()) {
                return runningKiosk();
            }
            try (DataLock held = lock.get()) {
                return examine(station);
            }
        } catch (ConfigurationException | DriverSettingsException wrong) {
            System.err.println(wrong.getMessage());
            return ExitCode.CONFIGURATION;
        } catch (IOException unusable) {
            System.err.println("数据目录或报告目录不能用：" + unusable.getMessage());
            System.err.println("The data directory, or the report's, cannot be used. Make 'data' a directory of this"
                    + " account's, and name another place for the report with --output.");
            return ExitCode.CONFIGURATION;
        }
    }

    private StationConfiguration read() throws ConfigurationException {
        return new StationConfigurationReader(System.getenv()).read(StationFiles.configuration(configuration));
    }

    /** While it is held no kiosk starts and takes the devices away. */
    private static Optional<DataLock> lock(StationConfiguration station) throws IOException {
        return DataLock.take(station.dataDirectory());
    }

    private static int runningKiosk() {
        System.err.println("终端程序正在运行，设备都在它手里。请在终端屏幕上检查：点屏幕左上角的站名五次，输入技术员密码；");
        System.err.println("或者先停掉终端程序，再运行这个命令。");
        System.err.println("The kiosk runs and holds the devices. Use the technician's door on its screen: touch the"
                + " station's name five times. Or end the kiosk first.");
        return ExitCode.DATA_DIRECTORY;
    }

    private int examine(StationConfiguration station)
            throws IOException, DriverSettingsException, InterruptedException {
        Path place = output == null ? station.dataDirectory().resolve("doctor") : output;
        KioskLog.writeTo(place);
        Clock clock = Clock.system(ZONE);
        WireFormat format = new WireFormat();
        PaperFonts fonts = PaperFonts.installed();
        TerminalTechnician technician = new TerminalTechnician(System.in, System.out);
        if (!technician.begin(station, levels, yes)) {
            return ExitCode.CONFIGURATION;
        }
        CounterLedger ledger = CounterLedger.open(station.dataDirectory(), format);
        ReadinessReport report;
        try (Devices devices = Devices.open(station.driverSettings(), clock)) {
            Doctor doctor = new Doctor(
                    station,
                    Version.number(),
                    devices.all(),
                    ledger,
                    StationChecks.of(station, ROOT, fonts, () -> DisplaySize.connected(ROOT), format, clock),
                    new AttachedDevices(ROOT),
                    DoctorTimes.USUAL,
                    clock);
            report = doctor.examine(levels, technician);
        }
        technician.end(report, ReportFiles.write(report, place, fonts));
        return report.verdict() == ReadinessReport.Verdict.NOT_READY ? NOT_READY : READY;
    }
}
