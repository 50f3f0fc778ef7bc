package fayi.endtoend.wipe;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something planted in a visit that must not be found after it.
 *
 * @param name how a finding is named, without repeating the mark
 * @param forms the byte sequences it may have taken
 */
public record Mark(String name, List<byte[]> forms) {
    /** Copies the list. */
    public Mark {
        forms = List.copyOf(forms);
    }

    /** A text, in each encoding that a device, a file, a Java heap or its dump may hold it in. */
    public static Mark ofText(String name, String text) {
        return new Mark(
                name,
                Stream.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16BE,
                                Charset.forName("GB18030"))
                        .map(text::getBytes)
                        .toList());
    }

    /** A run of bytes out of a paper or a picture. */
    public static Mark ofBytes(String name, byte[] sample) {
        return new Mark(name, List.of(sample.clone()));
    }
}
