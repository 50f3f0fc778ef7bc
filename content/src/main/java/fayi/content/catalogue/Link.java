package fayi.content.catalogue;

import fayi.content.text.LocalizedText;
import java.util.regex.Pattern;

/**
 * Where a service is that this station does not offer itself.
 *
 * @param url what the code to scan holds: {@code https:}, {@code http:} or {@code tel:}
 * @param note what to do there, in words that suffice for whoever has no telephone that scans
 * @param source who runs it and where that is published, for those who look after the catalogue; nobody is shown it
 */
public record Link(String url, LocalizedText note, String source) {
    private static final Pattern URL = Pattern.compile("(https?://[a-z0-9.-]+(/[\\x21-\\x7e]*)?|tel:[0-9]{3,12})");

    /** Whether {@code url} is one that a telephone opens safely. */
    static boolean isUrl(String url) {
        return URL.matcher(url).matches();
    }

    /** As it is read out or typed: without the scheme. */
    public String address() {
        return url.replaceFirst("^(https?://|tel:)", "");
    }
}
