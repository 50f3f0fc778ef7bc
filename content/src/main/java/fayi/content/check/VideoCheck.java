package fayi.content.check;

import fayi.content.yaml.ContentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a station can show a video, as far as its first bytes and its size tell. */
final class VideoCheck {
    /** A pack passes villages' lines, and a station holds each of its files in memory while it takes it. */
    private static final long MOST_BYTES = 32L << 20;

    private static final int BOX_NAME = 4;
    private static final int HEAD = 8;

    private VideoCheck() {}

    /**
     * What is wrong with it.
     *
     * @param path as the content names it
     */
    static Optional<ContentException> problem(String path, Path file) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                return Optional.of(new ContentException(
                        path,
                        0,
                        "the video has " + (size >> 20) + " MB, and at most " + (MOST_BYTES >> 20) + " are taken",
                        "Make it shorter or smaller: 960 x 540 pixels, about 600 kbit/s."));
            }
            return isMp4(file)
                    ? Optional.empty()
                    : Optional.of(new ContentException(
                            path, 0, "this is no MP4 video", "Save it as MP4 with H.264 and AAC."));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** It begins with a box {@code ftyp} (ISO/IEC 14496-12, 4.3). */
    private static boolean isMp4(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(HEAD);
            return head.length == HEAD
                    && new String(head, BOX_NAME, HEAD - BOX_NAME, StandardCharsets.US_ASCII).equals("ftyp");
        }
    }
}
