package fayi.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, as the build has written it into the package. */
final class Version implements IVersionProvider {
    private static final String PROPERTIES = "/META-INF/maven/fayi/kiosk-app/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"kiosk " + number()};
    }

    static String number() throws IOException {
        try (@Nullable InputStream packaged = Version.class.getResourceAsStream(PROPERTIES)) {
            if (packaged == null) {
                return "not packaged";
            }
            Properties properties = new Properties();
            properties.load(packaged);
            return properties.getProperty("version", "unknown");
        }
    }
}
