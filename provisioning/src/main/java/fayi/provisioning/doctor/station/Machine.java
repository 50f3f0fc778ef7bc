package fayi.provisioning.doctor.station;

import fayi.content.paper.PaperFonts;
import fayi.device.selftest.Finding;
import fayi.provisioning.CallSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the machine has: fonts, sound, memory. Sound and memory as the kernel tells them below {@code proc}. */
record Machine(Path root, PaperFonts papers, CallSettings call) {
    /** A kiosk and its cameras in a call use some 900 MB; the system needs the rest. */
    private static final long LEAST_MEMORY = 1_800_000_000L;

    private static final long LEAST_FREE_MEMORY = 300_000_000L;

    Finding fonts() {
        List<Path> missing = papers.missing();
        if (missing.isEmpty()) {
            return Finding.passed(Map.of());
        }
        return Finding.failed("fonts-missing", "Install Debian's packages fonts-lxgw-wenkai and fonts-noto-cjk.");
    }

    /** That there is a sound card; whether it can be heard, a call tells. */
    Finding sound() {
        if (call.sound() == CallSettings.Sound.NONE) {
            return Finding.passed(Map.of("sound", "not wanted"));
        }
        List<String> cards = lines(root.resolve("proc/asound/cards")).stream()
                .filter(line -> line.contains("]:"))
                .map(line -> line.substring(line.indexOf("]:") + 2).strip())
                .toList();
        if (cards.isEmpty()) {
            return Finding.failed(
                    "sound-missing", "Plug the sound device in, or set call.sound to none when there shall be none.");
        }
        return Finding.passed(Map.of("card", String.join("; ", cards)));
    }

    Finding memory() {
        Optional<Long> total = memory("MemTotal");
        Optional<Long> free = memory("MemAvailable");
        if (total.isEmpty() || free.isEmpty()) {
            return new Finding(Finding.Verdict.SKIPPED, "memory-not-told", "", Map.of());
        }
        String seen = DataDirectory.gigabytes(free.get()) + " / " + DataDirectory.gigabytes(total.get());
        if (total.get() < LEAST_MEMORY) {
            return Finding.failed("memory-small", "Give the machine 2 GB of memory or more; it has " + seen + ".");
        }
        if (free.get() < LEAST_FREE_MEMORY) {
            return Finding.failed("memory-used-up", "Restart the machine; little memory is free: " + seen + ".");
        }
        return Finding.passed(Map.of("free", seen));
    }

    /** In bytes; the kernel writes {@code MemTotal:  4028400 kB}. */
    private Optional<Long> memory(String name) {
        return lines(root.resolve("proc/meminfo")).stream()
                .filter(line -> line.matches(name + ":\\s+\\d+ kB"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readString(file).lines().collect(Collectors.toList()) : List.of();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
