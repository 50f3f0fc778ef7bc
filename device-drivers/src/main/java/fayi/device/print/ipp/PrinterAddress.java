package fayi.device.print.ipp;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a printer listens.
 *
 * @param uri as the protocol names the printer: {@code ipp://host:631/ipp/print}
 * @param host name or number of the machine
 * @param port 631 unless the address says otherwise (RFC 3510, 4.1)
 * @param path of the HTTP request
 */
record PrinterAddress(URI uri, String host, int port, String path) {
    private static final int STANDARD_PORT = 631;

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it is none; the text says why and what it should look like
     */
    static PrinterAddress parse(String text) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException noAddress) {
            throw wrong(text, "is no address", noAddress);
        }
        String host = uri.getHost();
        if (!"ipp".equals(uri.getScheme())) {
            throw wrong(text, "must begin with ipp://", null);
        }
        if (host == null || host.isEmpty()) {
            throw wrong(text, "names no host", null);
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new PrinterAddress(uri, host, uri.getPort() < 0 ? STANDARD_PORT : uri.getPort(), path);
    }

    private static IllegalArgumentException wrong(String text, String why, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "'" + text + "' " + why + "; a printer's address looks like ipp://192.168.1.20:631/ipp/print", cause);
    }
}
