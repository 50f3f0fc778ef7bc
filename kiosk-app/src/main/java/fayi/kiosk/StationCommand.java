package fayi.kiosk;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Behind {@code ./fayi station}: what a technician does at a station's terminal. */
@Command(
        name = "./fayi station",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(doctor | technician-code)",
        description = "What a technician does at a station.",
        versionProvider = Version.class,
        subcommands = {DoctorCommand.class, TechnicianCodeCommand.class})
public final class StationCommand {
    private StationCommand() {}

    /** Runs it and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new StationCommand()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
