package fayi.content.law.ask;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/**
 * A language model behind an interface like OpenAI's chat completions. A station has none unless its county sets one up.
 *
 * @param endpoint the whole address, ending in {@code /chat/completions}; https, or http on this machine only
 * @param model the model's name there
 * @param key sent as a bearer token; empty for none
 * @param patience how long a person waits at most before the search's own hits are shown
 */
public record AskSettings(URI endpoint, String model, String key, Duration patience) {
    /** Refuses an address over which a question could be read on its way. */
    public AskSettings {
        String scheme = String.valueOf(endpoint.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(endpoint.getHost());
        boolean here = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
        if (!scheme.equals("https") && !(scheme.equals("http") && here)) {
            throw new IllegalArgumentException(
                    "the model's endpoint must begin with https:// (http:// only for this machine itself)");
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "AskSettings[" + endpoint + ", " + model + "]";
    }
}
