package fayi.provisioning.pack;

import fayi.content.pack.PackException;
import fayi.content.pack.PackFile;
import fayi.content.pack.PackManifest;
import fayi.content.pack.PackPiece;
import fayi.content.pack.PackRefusal;
import fayi.content.pack.PackSignatures;
import fayi.content.pack.PackSource;
import fayi.content.pack.PackStore;
import fayi.content.pack.PackTrust;
import fayi.content.pack.Patch;
import fayi.content.source.ContentSource;
import fayi.protocol.PackAnswer;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One look for a newer pack: asks the hub, checks who signed it, fetches what is new and makes it current. Broken off
 * anywhere, the pack in use stays, and the next look goes on with what was fetched. One thread at a time.
 */
public final class PackUpdate {
    /** A manifest has some dozen bytes a file. */
    private static final int LARGEST_MANIFEST = 8 * 1024 * 1024;

    private final PackStore store;
    private final PackTrust trust;
    private final PackHub hub;
    private final Consumer<ContentSource> check;
    private final Clock clock;

    /**
     * Fetches from {@code hub} into {@code store} what {@code trust} allows.
     *
     * @param check reads the content before it becomes current; what it throws leaves the former pack in use
     */
    public PackUpdate(PackStore store, PackTrust trust, PackHub hub, Consumer<ContentSource> check, Clock clock) {
        this.store = store;
        this.trust = trust;
        this.hub = hub;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Fetches a newer pack, if there is one.
     *
     * @return the pack that is current now, if another than before
     * @throws PackException when the hub's pack may not be taken; nothing has changed
     * @throws IOException when the hub or the disk failed; nothing has changed
     */
    public Optional<PackStore.Held> run() throws PackException, IOException, InterruptedException {
        Optional<PackStore.Held> current = store.openNewestWhole();
        long have = current.map(held -> held.manifest().counter()).orElse(0L);
        Optional<PackAnswer> answer = hub.newest(have);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        byte[] manifest = manifest(answer.get(), current);
        PackSignatures signatures = PackSignatures.read(answer.get().signatures());
        // A pack that was seen, and then damaged or lost on the disk, is fetched again; one that is older than that is
        // not.
        long seen = have < store.seen() ? store.seen() - 1 : store.seen();
        PackManifest pack = trust.check(manifest, signatures, Math.max(0, seen), clock.instant());
        for (PackFile file : store.missing(pack)) {
            store.put(file, fetch(file, current.flatMap(held -> held.manifest().find(file.path()))));
        }
        check.accept(new PackSource(store, pack));
        return Optional.of(store.take(manifest, signatures, clock.instant()));
    }

    private static byte[] manifest(PackAnswer answer, Optional<PackStore.Held> current) throws PackException {
        if (answer.size() < 0 || answer.size() > LARGEST_MANIFEST) {
            throw new PackException(PackRefusal.MALFORMED, "the hub's manifest is larger than any");
        }
        byte[] base = current.filter(held -> held.manifest().counter() == answer.base())
                .map(PackStore.Held::bytes)
                .orElse(new byte[0]);
        return Patch.apply(base, answer.manifest(), answer.size());
    }

    private byte[] fetch(PackFile file, Optional<PackFile> older)
            throws PackException, IOException, InterruptedException {
        byte[] base = older.isEmpty()
                ? new byte[0]
                : store.bytes(older.get().sha256()).orElse(new byte[0]);
        Optional<String> named = older.filter(known -> base.length > 0).map(PackFile::sha256);
        // Of its size from the beginning: what grows holds a large file three times over.
        byte[] bytes = new byte[(int) file.size()];
        int held = 0;
        while (held < bytes.length) {
            byte[] piece = PackPiece.unpack(hub.piece(file.sha256(), held, named), held, base);
            if (piece.length == 0 || piece.length > bytes.length - held) {
                throw new PackException(
                        PackRefusal.TAMPERED, file.path() + ": the hub's bytes are too few or too many");
            }
            System.arraycopy(piece, 0, bytes, held, piece.length);
            held += piece.length;
        }
        return bytes;
    }
}
