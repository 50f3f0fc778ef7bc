package fayi.content.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is other in {@code after} than in {@code before}.
 *
 * @param added paths that are new
 * @param changed paths whose bytes are others
 * @param removed paths that are gone
 * @param fetched bytes of the files that a station with the one before does not have
 */
public record PackDifference(List<String> added, List<String> changed, List<String> removed, long fetched) {
    /** Copies the lists. */
    public PackDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Compares two manifests. */
    public static PackDifference between(PackManifest before, PackManifest after) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        Set<String> held = new HashSet<>();
        before.files().forEach(file -> held.add(file.sha256()));
        long fetched = 0;
        for (PackFile file : after.files()) {
            Optional<PackFile> old = before.find(file.path());
            if (old.isEmpty()) {
                added.add(file.path());
            } else if (!old.get().sha256().equals(file.sha256())) {
                changed.add(file.path());
            }
            if (held.add(file.sha256())) {
                fetched += file.size();
            }
        }
        List<String> removed = before.files().stream()
                .map(PackFile::path)
                .filter(path -> after.find(path).isEmpty())
                .toList();
        return new PackDifference(added, changed, removed, fetched);
    }
}
