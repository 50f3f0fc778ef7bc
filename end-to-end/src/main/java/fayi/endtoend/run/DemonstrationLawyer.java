package fayi.endtoend.run;

import fayi.hub.security.OneTimeCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An account of seeds/demonstration/lawyers.yaml, with the codes that its authenticator app would show. */
public record DemonstrationLawyer(String account, String password, String totpSecret) {
    /** The first account of the demonstration data. */
    public static DemonstrationLawyer first(Path seeds) throws IOException {
        Path file = seeds.resolve("lawyers.yaml");
        try (InputStream text = Files.newInputStream(file)) {
            Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(text);
            if (tree instanceof Map<?, ?> top
                    && top.get("lawyers") instanceof List<?> lawyers
                    && lawyers.get(0) instanceof Map<?, ?> lawyer) {
                return new DemonstrationLawyer(
                        Objects.toString(lawyer.get("account")),
                        Objects.toString(lawyer.get("password")),
                        Objects.toString(lawyer.get("totpSecret")));
            }
            throw new IOException(file + " names no lawyer");
        }
    }

    /** The six digits that hold at {@code now}. */
    public String code(Instant now) {
        return new OneTimeCode(totpSecret).at(OneTimeCode.step(now));
    }
}
