package fayi.provisioning;

import fayi.content.pack.PackTrust;
import fayi.device.driver.DriverSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What station.yaml says, checked and complete. Read by {@link StationConfigurationReader}.
 *
 * @param stationId the id under which the hub knows this station: lower-case letters, digits and hyphens
 * @param name as people read it on the screen
 * @param township whose station it is, as people read it
 * @param hub the hub's root address, http or https
 * @param dataDirectory where the station keeps what outlives a visit: identity, outbox, deployed input data
 * @param enrolmentCodeFile a file with the one-time enrolment code, for a first start without a technician at the keys
 * @param content whose packs of content the station takes; without it, the content of the program is served
 * @param laws where its laws lie and how they are searched
 * @param devices each device's settings by its kind: {@code id-card-reader}, {@code document-printer}, ...
 */
public record StationConfiguration(
        String stationId,
        String name,
        String township,
        URI hub,
        Path dataDirectory,
        Optional<Path> enrolmentCodeFile,
        Optional<PackTrust> content,
        LawSettings laws,
        Map<String, DeviceSection> devices,
        ScreenSettings screen,
        CallSettings call,
        IdleTimes idle) {
    /** Copies the map. */
    public StationConfiguration {
        devices = Map.copyOf(devices);
    }

    /** What its devices are opened with, in the order of their kinds. */
    public List<DriverSettings> driverSettings() {
        return devices.values().stream()
                .sorted(Comparator.comparing(DeviceSection::kind))
                .map(entry -> new DriverSettings(entry.kind(), entry.driver(), entry.settings(), entry.place()))
                .toList();
    }

    /** The same station at another hub. */
    public StationConfiguration withHub(URI otherHub) {
        return new StationConfiguration(
                stationId,
                name,
                township,
                otherHub,
                dataDirectory,
                enrolmentCodeFile,
                content,
                laws,
                devices,
                screen,
                call,
                idle);
    }

    /** The same station in a window of its size instead of the whole screen. */
    public StationConfiguration inWindow() {
        return new StationConfiguration(
                stationId,
                name,
                township,
                hub,
                dataDirectory,
                enrolmentCodeFile,
                content,
                laws,
                devices,
                screen.inWindow(),
                call,
                idle);
    }
}
