package fayi.kiosk;

import fayi.provisioning.ConfigurationException;
import fayi.provisioning.StationConfigurationReader;
import fayi.provisioning.TechnicianCode;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Behind {@code ./fayi station technician-code}: sets the code of the technician's door. */
@Command(
        name = "technician-code",
        mixinStandardHelpOptions = true,
        description = {
            "设置终端屏幕上技术员入口的密码（6 到 12 位数字）。",
            "Sets the code of the technician's door on the kiosk's screen: 6 to 12 digits, asked for twice and not shown."
                    + " A running kiosk takes it at once."
        })
final class TechnicianCodeCommand implements Callable<Integer> {
    @Option(names = "--configuration", paramLabel = "FILE", description = "the station.yaml")
    private @Nullable Path configuration;

    @Override
    public Integer call() throws IOException {
        try {
            Path data = new StationConfigurationReader(System.getenv())
                    .read(StationFiles.configuration(configuration))
                    .dataDirectory();
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String code = ask("新密码 New code: ", lines);
            Optional<String> objection = TechnicianCode.objection(code);
            if (objection.isEmpty() && !code.equals(ask("再输一次 Once more: ", lines))) {
                objection = Optional.of("两次不一样，没有改。The two differ; nothing was changed.");
            }
            if (objection.isPresent()) {
                System.err.println(objection.get());
                return ExitCode.CONFIGURATION;
            }
            new TechnicianCode(data).set(code);
            System.out.println("密码已经设好。The code is set.");
            return ExitCode.ENDED;
        } catch (ConfigurationException wrong) {
            System.err.println(wrong.getMessage());
            return ExitCode.CONFIGURATION;
        }
    }

    /** Unseen where there is a terminal. */
    private static String ask(String words, BufferedReader lines) throws IOException {
        @Nullable Console console = System.console();
        if (console != null) {
            char @Nullable [] typed = console.readPassword(words);
            return typed == null ? "" : new String(typed).strip();
        }
        @Nullable String line = lines.readLine();
        return line == null ? "" : line.strip();
    }
}
