package fayi.provisioning.pack;

import fayi.protocol.PackAnswer;
import java.io.IOException;
import java.util.Optional;

/** Where a station fetches packs. Calls block until there is an answer or a deadline has passed. */
public interface PackHub {
    /**
     * The newest pack, or nothing when the station has it or there is none.
     *
     * @param have the counter of the pack the station has, 0 for none
     * @throws IOException when the hub cannot be reached or does not serve
     */
    Optional<PackAnswer> newest(long have) throws IOException, InterruptedException;

    /**
     * A piece of a file, as fayi.content.pack.PackPiece packs it.
     *
     * @param from where it begins
     * @param base digest of older bytes that the station has, on which the piece may lean
     */
    byte[] piece(String sha256, long from, Optional<String> base) throws IOException, InterruptedException;
}
