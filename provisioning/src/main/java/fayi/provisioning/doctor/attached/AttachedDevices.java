package fayi.provisioning.doctor.attached;

import fayi.device.print.DocumentPrinter;
import fayi.provisioning.DeviceSection;
import fayi.provisioning.doctor.attached.Attached.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lists serial ports, cameras, and USB printers and smart card readers, from {@code /dev} and {@code /sys}. A pure listing:
 * no port is opened, so that nothing that works is disturbed.
 */
public final class AttachedDevices {
    private static final String PRINTER_CLASS = "07";
    private static final String SMART_CARD_CLASS = "0b";
    private static final String SMART_CARD_KIND = "smart-card-reader";

    private final Path root;

    /**
     * Of the machine whose directories lie below {@code root}.
     *
     * @param root {@code /}; another in tests
     */
    public AttachedDevices(Path root) {
        this.root = root;
    }

    /** What is attached, each with the entry of {@code configured} that uses it. */
    public List<Attached> list(Collection<DeviceSection> configured) {
        Map<Path, String> uses = new HashMap<>();
        for (DeviceSection section : configured) {
            for (String value : section.settings().values()) {
                if (value.startsWith("/")) {
                    uses.put(real(Path.of(value)), section.kind());
                }
            }
        }
        List<Attached> attached = new ArrayList<>();
        addPorts(attached, Sort.SERIAL_PORT, "dev/serial/by-id", name -> name.matches("tty(USB|ACM)\\d+"), uses);
        addPorts(attached, Sort.CAMERA, "dev/v4l/by-id", name -> name.matches("video\\d+"), uses);
        attached.addAll(usb(configured));
        return attached;
    }

    /** By the names that survive another socket, then what has only a number. */
    private void addPorts(
            List<Attached> attached, Sort sort, String byId, Predicate<String> plain, Map<Path, String> uses) {
        Set<Path> seen = new HashSet<>();
        for (Path link : Stream.concat(
                        children(root.resolve(byId)).stream(),
                        children(root.resolve("dev")).stream()
                                .filter(file -> plain.test(file.getFileName().toString())))
                .toList()) {
            String name = link.getFileName().toString();
            // A camera has further nodes for its descriptions, which give no picture.
            boolean pictureless = sort == Sort.CAMERA && name.contains("-index") && !name.endsWith("-index0");
            if (seen.add(real(link)) && !pictureless) {
                attached.add(new Attached(
                        sort, name, Optional.of(link.toString()), Optional.ofNullable(uses.get(real(link)))));
            }
        }
    }

    private List<Attached> usb(Collection<DeviceSection> configured) {
        List<Attached> found = new ArrayList<>();
        for (Path entry : children(root.resolve("sys/bus/usb/devices"))) {
            String usbClass = text(entry.resolve("bInterfaceClass"));
            boolean printer = usbClass.equals(PRINTER_CLASS);
            if (printer || usbClass.equals(SMART_CARD_CLASS)) {
                String kind = printer ? DocumentPrinter.KIND : SMART_CARD_KIND;
                Optional<String> entryOfKind = configured.stream()
                        .map(DeviceSection::kind)
                        .filter(kind::equals)
                        .findFirst();
                found.add(new Attached(
                        printer ? Sort.PRINTER : Sort.SMART_CARD_READER,
                        product(entry),
                        Optional.empty(),
                        entryOfKind));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The interface {@code 1-2:1.0} belongs to the device {@code 1-2} beside it. */
    private static String product(Path entry) {
        String name = entry.getFileName().toString();
        Path device = entry.resolveSibling(name.substring(0, Math.max(0, name.indexOf(':'))));
        String words = (text(device.resolve("manufacturer")) + " " + text(device.resolve("product"))).strip();
        return words.isEmpty() ? name : words;
    }

    private static List<Path> children(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            // Without a right to look there is nothing to tell; the device's own status says what is missing.
            return List.of();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException away) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String text(Path file) {
        try {
            return Files.isReadable(file) ? Files.readString(file).strip() : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
