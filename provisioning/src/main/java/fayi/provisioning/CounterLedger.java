package fayi.provisioning;

import fayi.device.Device;
import fayi.device.DeviceCounters;
import fayi.protocol.MalformedMessageException;
import fayi.protocol.WireFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each device has done over all runs of the station: {@code counters.json} in the data directory. It is written by
 * whoever holds the {@link DataLock}; figures of kinds that are no longer configured stay. Thread-safe.
 */
public final class CounterLedger {
    private final Path file;
    private final WireFormat format;
    private final Optional<LocalDate> since;
    private final Map<String, DeviceCounters> before;

    private CounterLedger(Path file, WireFormat format, Optional<LocalDate> since, Map<String, DeviceCounters> before) {
        this.file = file;
        this.format = format;
        this.since = since;
        this.before = Map.copyOf(before);
    }

    /** As it lies in the file. */
    record Kept(@Nullable LocalDate since, @Nullable Map<String, Figures> devices) {}

    /** Of one kind. */
    record Figures(long commands, long failures, long losses, long units, long connectedSeconds) {}

    /**
     * Takes up what {@code dataDirectory} holds. A damaged file is laid aside as {@code counters.json.damaged} and counting
     * begins anew: these figures are worth less than a station that starts.
     */
    public static CounterLedger open(Path dataDirectory, WireFormat format) throws IOException {
        Path file = dataDirectory.resolve("counters.json");
        if (!Files.exists(file)) {
            return new CounterLedger(file, format, Optional.empty(), Map.of());
        }
        try {
            Kept kept = format.read(Files.readAllBytes(file), Kept.class);
            if (kept.since() == null || kept.devices() == null) {
                return laidAside(file, format);
            }
            Map<String, DeviceCounters> before = new TreeMap<>();
            kept.devices()
                    .forEach((kind, figures) -> before.put(
                            kind,
                            new DeviceCounters(
                                    figures.commands(),
                                    figures.failures(),
                                    figures.losses(),
                                    figures.units(),
                                    Duration.ofSeconds(figures.connectedSeconds()))));
            return new CounterLedger(file, format, Optional.of(kept.since()), before);
        } catch (MalformedMessageException damaged) {
            return laidAside(file, format);
        }
    }

    private static CounterLedger laidAside(Path file, WireFormat format) throws IOException {
        Files.move(file, file.resolveSibling("counters.json.damaged"), StandardCopyOption.REPLACE_EXISTING);
        return new CounterLedger(file, format, Optional.empty(), Map.of());
    }

    /** The day from which it counts; empty before the first {@link #save}. */
    public Optional<LocalDate> since() {
        return since;
    }

    /** What {@code device} has done in all runs, this one included. */
    public DeviceCounters total(Device device) {
        return before.getOrDefault(device.kind(), DeviceCounters.ZERO).plus(device.counters());
    }

    /** Writes the totals of {@code devices}, whole or not at all; may be repeated, since each device counts from the start. */
    public synchronized void save(Collection<Device> devices, Clock clock) throws IOException {
        Map<String, Figures> figures = new TreeMap<>();
        before.forEach((kind, counters) -> figures.put(kind, figures(counters)));
        devices.forEach(device -> figures.put(device.kind(), figures(total(device))));
        PrivateFiles.write(file, format.write(new Kept(since.orElseGet(() -> LocalDate.now(clock)), figures)));
    }

    private static Figures figures(DeviceCounters counters) {
        return new Figures(
                counters.commands(),
                counters.failures(),
                counters.losses(),
                counters.units(),
                counters.connected().toSeconds());
    }
}
