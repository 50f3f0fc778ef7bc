package fayi.simulator.control;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a control listens and the word that opens it, as control.json holds them. The file is readable for its owner alone:
 * nobody else on the machine shall play with the devices.
 *
 * @param address its root
 * @param token for the header {@code Authorization: Bearer}
 */
public record ControlAddress(URI address, String token) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Writes it to {@code file} with mode 0600. */
    public void writeTo(Path file) throws IOException {
        // Made anew, so that the mode is right from its first byte on.
        Files.deleteIfExists(file);
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(StandardCharsets.UTF_8.encode(JSON.writeValueAsString(this)));
        }
    }

    /** Reads it from {@code file}. */
    public static ControlAddress readFrom(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), ControlAddress.class);
        } catch (JacksonException malformed) {
            throw new IOException(file + " is no control.json of simulated devices", malformed);
        }
    }

    @Override
    public String toString() {
        return "ControlAddress[" + address + "]";
    }
}
