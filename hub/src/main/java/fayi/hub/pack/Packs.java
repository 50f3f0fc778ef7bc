package fayi.hub.pack;

import fayi.content.pack.PackException;
import fayi.content.pack.PackFile;
import fayi.content.pack.PackManifest;
import fayi.content.pack.PackPiece;
import fayi.content.pack.PackSignatures;
import fayi.content.pack.PackTrust;
import fayi.content.pack.Patch;
import fayi.hub.store.PublishedPack;
import fayi.hub.store.PublishedPackStore;
import fayi.hub.web.Refusal;
import fayi.protocol.PackAnswer;
import fayi.protocol.PackOffer;
import fayi.protocol.PackState;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What is published and what stations fetch. Nobody signs in to publish: a pack is taken when enough of the trusted keys
 * have signed it, and bytes are taken only when a pack that was taken lacks them. Thread-safe.
 */
public final class Packs {
    private static final int MOST_NAMED = 1000;

    private final PublishedPackStore store;
    private final Optional<PackTrust> trust;
    private final EventLog log;
    private final Clock clock;

    /**
     * @param trust whose packs are taken; none when empty
     */
    public Packs(PublishedPackStore store, Optional<PackTrust> trust, EventLog log, Clock clock) {
        this.store = store;
        this.trust = trust;
        this.log = log;
        this.clock = clock;
    }

    /** The newest pack, for a station that has the one with the counter {@code have}; empty when it has the newest. */
    Optional<PackAnswer> newestFor(long have) {
        Optional<PublishedPack> newest = store.newest();
        if (newest.isEmpty() || newest.get().counter() <= have) {
            return Optional.empty();
        }
        PublishedPack pack = newest.get();
        Optional<PublishedPack> base = store.find(have).filter(PublishedPack::complete);
        byte[] old = base.map(PublishedPack::manifest).orElse(new byte[0]);
        return Optional.of(new PackAnswer(
                pack.counter(),
                base.map(PublishedPack::counter).orElse(0L),
                Patch.make(old, pack.manifest()),
                pack.manifest().length,
                pack.signatures()));
    }

    /** A piece of the file {@code sha256} from {@code from} on, leaning on the file {@code base} where it is here. */
    byte[] piece(String sha256, long from, Optional<String> base) {
        if (store.held(sha256) <= from) {
            throw new Refusal(404, "pack-object-unknown", "没有这份内容。", "请从头更新内容包。");
        }
        // Both sides must see the same neighbourhood: it begins where the file does, or well before the place.
        long start = Math.max(0, from - PackPiece.LONGEST);
        byte[] rest = store.read(sha256, from, PackPiece.LONGEST);
        byte[] older = base.map(digest -> store.read(digest, start, 2 * PackPiece.LONGEST))
                .orElse(new byte[0]);
        return PackPiece.pack(rest, (int) (from - start), older);
    }

    /**
     * Whose packs are taken.
     *
     * @throws Refusal {@code pack-refused} when nobody's
     */
    PackTrust requireTaking() {
        return trust.orElseThrow(
                () -> new Refusal(403, "pack-refused", "本中心不接收内容包。", "请给中心设置 --pack-name 和 --pack-key。"));
    }

    /** Takes an offer, and completes it when all its bytes are here. */
    PackState offer(PackOffer offer) {
        PackManifest manifest;
        try {
            PackSignatures signatures = PackSignatures.read(offer.signatures());
            PackTrust trusted = requireTaking();
            Optional<PublishedPack> same =
                    store.find(trusted.checkSigned(offer.manifest(), signatures).counter());
            if (same.filter(PublishedPack::complete).isPresent()
                    && java.util.Arrays.equals(same.get().manifest(), offer.manifest())) {
                return new PackState(same.get().counter(), true, List.of());
            }
            manifest = trusted.check(offer.manifest(), signatures, store.highest(), clock.instant());
        } catch (PackException refused) {
            log.record(LogEvent.PACK_REFUSED, refused.refusal());
            throw new Refusal(403, "pack-refused", "内容包没有被接收：" + refused.getMessage(), "请检查签名、计数和有效期后重新发布。");
        }
        store.offer(manifest.counter(), offer.manifest(), offer.signatures(), clock.instant());
        List<String> missing = manifest.files().stream()
                .filter(file -> !isWhole(file))
                .map(PackFile::sha256)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        boolean complete = missing.isEmpty() && store.complete(manifest.counter(), offer.manifest());
        if (complete) {
            log.record(
                    LogEvent.PACK_PUBLISHED,
                    manifest.counter(),
                    manifest.files().size());
        }
        return new PackState(manifest.counter(), complete, missing);
    }

    /**
     * Takes a piece of a file that an offered pack lacks; true when it continues what is here.
     *
     * @throws Refusal when no offered pack lacks it, or it grows beyond its size
     */
    boolean append(String sha256, long from, byte[] piece, long counter) {
        PackFile file = store.find(counter)
                .flatMap(pack -> wanted(pack, sha256))
                .orElseThrow(() -> new Refusal(403, "pack-object-unwanted", "这份内容不属于正在发布的内容包。", "请先提交清单，再上传它缺少的内容。"));
        if (from + piece.length > file.size()) {
            throw new Refusal(413, "piece-too-large", "内容比清单上写的大。", "请重新生成内容包。");
        }
        return store.append(sha256, from, piece);
    }

    long held(String sha256) {
        return store.held(sha256);
    }

    private static Optional<PackFile> wanted(PublishedPack pack, String sha256) {
        try {
            return PackManifest.read(pack.manifest()).files().stream()
                    .filter(file -> file.sha256().equals(sha256))
                    .findFirst();
        } catch (PackException impossible) {
            throw new IllegalStateException("a manifest that was taken cannot be read again", impossible);
        }
    }

    /** Looks at size and digest; bytes that are complete and wrong are removed, to be sent again. */
    private boolean isWhole(PackFile file) {
        if (store.held(file.sha256()) != file.size()) {
            return file.size() == 0;
        }
        MessageDigest digest = sha256();
        for (long from = 0; from < file.size(); from += PackPiece.LONGEST) {
            digest.update(store.read(file.sha256(), from, PackPiece.LONGEST));
        }
        if (HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            return true;
        }
        store.drop(file.sha256());
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
