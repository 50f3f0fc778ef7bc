package fayi.content.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A process that takes one pack after another until it is killed. */
final class PackWriter {
    private PackWriter() {}

    public static void main(String[] arguments) throws IOException, PackException {
        Signers signers = PackKeysFiles.read(Path.of(arguments[1]));
        PackStore store = new PackStore(Path.of(arguments[0]), signers.trust("demonstration", 1));
        System.out.print('W');
        System.out.flush();
        for (long counter = Long.parseLong(arguments[2]); ; counter++) {
            PackStoreTest.take(store, signers, counter, Instant.parse("2026-11-25T00:00:00Z"));
        }
    }
}
