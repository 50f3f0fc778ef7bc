package fayi.hub;

import fayi.hub.desk.SignIn;
import fayi.hub.security.HubKeys;
import fayi.hub.security.PasswordDigest;
import fayi.hub.store.LawyerRecord;
import fayi.hub.store.LawyerStore;
import fayi.protocol.LawyerCard;
import fayi.protocol.log.EventLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.encoders.Base32;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives a lawyer an account. */
@Command(name = "lawyer", description = "Lawyers who work at the desk.")
final class LawyerCommand {
    private static final int SHORTEST_PASSWORD = 12;
    private static final int SECRET_BYTES = 20;

    private final EventLog log;

    @Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    LawyerCommand(EventLog log) {
        this.log = log;
    }

    @Command(
            name = "add",
            description =
                    "Adds or replaces an account; reads its password from the standard input and prints the secret "
                            + "for the authenticator app.")
    void add(
            @Mixin DataOptions data,
            @Option(names = "--account", required = true) String account,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--office", required = true) String office,
            @Option(names = "--licence", required = true) String licence,
            @Option(names = "--skill", description = "A kind of matter taken first; may stand several times.") @Nullable
                    List<String> skills,
            @Option(names = "--scope-tier", required = true, description = "city, county, township or village")
                    String tier,
            @Option(names = "--scope-place", required = true, description = "As the stations name it.") String place)
            throws IOException {
        String password = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw wrong("Give a password of at least " + SHORTEST_PASSWORD + " characters on the standard input.");
        }
        if (!List.of("city", "county", "township", "village").contains(tier)) {
            throw wrong("--scope-tier is city, county, township or village, not " + tier + ".");
        }
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base32.toBase32String(random);
        Parts parts = new Parts();
        try {
            HubKeys keys = HubKeys.openOrCreate(data.data().resolve("keys"), log);
            new LawyerStore(data.open(parts, log))
                    .put(
                            new LawyerRecord(
                                    account,
                                    new LawyerCard(name, office, licence),
                                    skills == null ? List.of() : skills,
                                    tier,
                                    place),
                            new PasswordDigest().of(password),
                            keys.columns().encrypt(SignIn.totpPlace(account), secret.getBytes(StandardCharsets.UTF_8)),
                            Optional.empty());
            System.out.println("otpauth://totp/fayi:" + account + "?secret=" + secret + "&issuer=fayi");
        } finally {
            parts.close();
        }
    }

    private ParameterException wrong(String text) {
        if (spec == null) {
            throw new IllegalStateException(text);
        }
        return new ParameterException(spec.commandLine(), text);
    }
}
