package fayi.content.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The packs of a station, or of a hub, in a directory:
 *
 * <pre>
 * objects/3f/...          bytes by digest
 * packs/12/manifest       and packs/12/signatures
 * current                 the counter of the pack in use, changed in one rename
 * seen                    the highest counter ever taken: it only rises, whatever is done to the rest
 * </pre>
 *
 * A pack becomes current only when all of it is here. Ended at any byte, the next start finds the former pack or the new
 * one, whole. The pack before the current one is kept, and is taken again when the current one turns out damaged. One
 * writer at a time; reading is free.
 */
public final class PackStore {
    private static final int KEPT = 2;
    private static final String MANIFEST = "manifest";
    private static final String SIGNATURES = "signatures";

    private final Path directory;
    private final PackTrust trust;
    private final PackObjects objects;

    /**
     * A pack in use.
     *
     * @param bytes of its manifest, as they were signed
     */
    public record Held(PackManifest manifest, byte[] bytes, PackSignatures signatures) {
        @Override
        public String toString() {
            return manifest.toString();
        }
    }

    /** In {@code directory}, which need not be there yet. */
    public PackStore(Path directory, PackTrust trust) {
        this.directory = directory;
        this.trust = trust;
        this.objects = new PackObjects(directory.resolve("objects"));
    }

    /**
     * The newest pack that is whole, and signed as this store wants it: the current one, else the one before. Reads every
     * byte of it: not on a screen's thread.
     */
    public Optional<Held> openNewestWhole() throws IOException {
        List<Long> candidates = new ArrayList<>();
        long current = number("current");
        candidates.add(current);
        counters().stream().filter(counter -> counter < current).forEach(candidates::add);
        for (long counter : candidates) {
            Optional<Held> held = held(counter);
            if (held.isPresent() && isWhole(held.get().manifest())) {
                return held;
            }
        }
        return Optional.empty();
    }

    /** The current pack as it is noted, without a look at its files. */
    public Optional<Held> current() throws IOException {
        return held(number("current"));
    }

    /** The highest counter ever taken, 0 for none. */
    public long seen() throws IOException {
        return Math.max(number("seen"), number("current"));
    }

    /** Which files of {@code manifest} are not here yet, or damaged; those with the same bytes are named once. Reads every byte. */
    public List<PackFile> missing(PackManifest manifest) throws IOException {
        Set<String> asked = new HashSet<>();
        List<PackFile> missing = new ArrayList<>();
        for (PackFile file : manifest.files()) {
            if (asked.add(file.sha256()) && !objects.isWhole(file)) {
                missing.add(file);
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Keeps the bytes of one file.
     *
     * @throws PackException when they are not what {@code file} says
     */
    public void put(PackFile file, byte[] bytes) throws PackException, IOException {
        objects.put(file, bytes);
    }

    /** The bytes under {@code sha256}, if they are here. */
    public Optional<byte[]> bytes(String sha256) throws IOException {
        return objects.read(sha256);
    }

    /** Where the bytes of {@code file} lie, for what must be read as a file. */
    public Path path(PackFile file) {
        return objects.path(file.sha256());
    }

    /**
     * Makes a pack current whose files are all here. The newest that was ever taken may be taken again: it was damaged.
     *
     * @throws PackException when it may not be taken, or files are missing or damaged (which are then removed, to be
     *     fetched again)
     */
    public Held take(byte[] manifest, PackSignatures signatures, Instant now) throws PackException, IOException {
        PackManifest pack = trust.check(manifest, signatures, Math.max(0, seen() - 1), now);
        for (PackFile file : pack.files()) {
            if (!objects.isWhole(file)) {
                Files.deleteIfExists(objects.path(file.sha256()));
                throw new PackException(PackRefusal.TAMPERED, file.path() + ": it is missing or damaged");
            }
        }
        Path place = place(pack.counter());
        PackObjects.write(place.resolve(SIGNATURES), signatures.bytes());
        PackObjects.write(place.resolve(MANIFEST), manifest);
        byte[] counter = Long.toString(pack.counter()).getBytes(StandardCharsets.US_ASCII);
        PackObjects.write(directory.resolve("seen"), counter);
        PackObjects.write(directory.resolve("current"), counter);
        sweep();
        return new Held(pack, manifest, signatures);
    }

    /** Keeps the current pack and the one before; everything else goes. */
    private void sweep() throws IOException {
        List<Long> counters = counters();
        Set<String> kept = new HashSet<>();
        int held = 0;
        for (long counter : counters) {
            Optional<Held> pack = held < KEPT ? held(counter) : Optional.empty();
            if (pack.isPresent()) {
                pack.get().manifest().files().forEach(file -> kept.add(file.sha256()));
                held++;
            } else {
                Files.deleteIfExists(place(counter).resolve(MANIFEST));
                Files.deleteIfExists(place(counter).resolve(SIGNATURES));
                Files.deleteIfExists(place(counter));
            }
        }
        objects.sweep(kept);
    }

    private boolean isWhole(PackManifest manifest) throws IOException {
        for (PackFile file : manifest.files()) {
            if (!objects.isWhole(file)) {
                return false;
            }
        }
        return true;
    }

    /** A pack that is noted and whose signatures are enough; anything else is as if it were not there. */
    private Optional<Held> held(long counter) throws IOException {
        Path manifest = place(counter).resolve(MANIFEST);
        if (counter == 0 || !Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(manifest);
            PackSignatures signatures =
                    PackSignatures.read(Files.readAllBytes(place(counter).resolve(SIGNATURES)));
            return Optional.of(new Held(trust.checkSigned(bytes, signatures), bytes, signatures));
        } catch (PackException damaged) {
            return Optional.empty();
        }
    }

    /** Newest first. */
    private List<Long> counters() throws IOException {
        Path packs = directory.resolve("packs");
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        try (Stream<Path> names = Files.list(packs)) {
            return names.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,18}"))
                    .map(Long::parseLong)
                    .sorted((one, other) -> Long.compare(other, one))
                    .toList();
        }
    }

    private long number(String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private Path place(long counter) {
        return directory.resolve("packs").resolve(Long.toString(counter));
    }
}
