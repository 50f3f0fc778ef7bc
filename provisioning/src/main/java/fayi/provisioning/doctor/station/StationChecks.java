package fayi.provisioning.doctor.station;

import fayi.content.paper.PaperFonts;
import fayi.protocol.WireFormat;
import fayi.provisioning.StationConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The checks of a station, in the order in which they help each other to be understood. */
public final class StationChecks {
    private StationChecks() {}

    /**
     * All of them.
     *
     * @param root of the machine's directories: {@code /}; another in tests
     * @param fonts that papers are set in
     * @param display tells the size of what people see, when it is known
     */
    public static List<StationCheck> of(
            StationConfiguration station,
            Path root,
            PaperFonts fonts,
            Supplier<Optional<DisplaySize>> display,
            WireFormat format,
            Clock clock) {
        DataDirectory data = new DataDirectory(station.dataDirectory());
        Hub hub = new Hub(station, format, clock);
        Machine machine = new Machine(root, fonts, station.call());
        return List.of(
                new NamedCheck("data-directory", true, data::rights),
                new NamedCheck("disk-space", true, data::space),
                new NamedCheck("enrolment", true, hub::enrolment),
                new NamedCheck("hub", false, hub::reachable),
                new NamedCheck("clock", false, hub::clock),
                new NamedCheck("fonts", true, machine::fonts),
                new NamedCheck("display", false, () -> DisplaySize.compare(station.screen(), display.get())),
                new NamedCheck("sound", false, machine::sound),
                new NamedCheck("memory", false, machine::memory));
    }
}
