package fayi.simulator.station;

import java.net.URI;
import java.nio.file.Path;

/**
 * The {@code devices:} block of a station.yaml for the simulated devices: the drivers of the field, with the addresses of
 * their peers here (docs/devices.md).
 *
 * @param baud of both serial lines
 */
record DevicesYaml(Path reader, Path scanner, int baud, URI printer, URI personCamera, URI documentCamera) {
    String text() {
        return """
                devices:
                  id-card-reader:
                    driver: sdt
                    port: %s
                    baud: %d
                  code-scanner:
                    driver: serial-line
                    port: %s
                    baud: %d
                  document-printer:
                    driver: ipp
                    uri: %s
                  camera:
                    driver: ffmpeg
                    format: mpjpeg
                    input: %s
                  document-camera:
                    driver: ffmpeg
                    format: mpjpeg
                    input: %s
                    width: 1920
                    height: 1080
                    rate: 10
                """.formatted(
                        quoted(reader),
                        baud,
                        quoted(scanner),
                        baud,
                        quoted(printer),
                        quoted(personCamera),
                        quoted(documentCamera));
    }

    private static String quoted(Object value) {
        return "'" + value.toString().replace("'", "''") + "'";
    }
}
