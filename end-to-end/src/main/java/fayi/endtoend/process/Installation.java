package fayi.endtoend.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The built product on disk: where each part's classes and libraries lie, and how its virtual machine is started.
 *
 * @param root the checkout
 * @param classPath of every part, in place of what was packaged for it
 */
public record Installation(Path root, Optional<String> classPath) {
    private static final String VERSION = "0.1.0";

    /** What {@code ./fayi build} has packaged in the checkout {@code root}. */
    public Installation(Path root) {
        this(root, Optional.empty());
    }

    /** The classes that the caller runs with, for tests: they are run before everything is packaged. */
    public static Installation ofCaller(Path root) {
        return new Installation(root, Optional.of(System.getProperty("java.class.path")));
    }

    /** Starts {@code mainClass} of the hub. */
    public ProcessBuilder hub(String mainClass, List<String> arguments) {
        return hub(List.of(), mainClass, arguments);
    }

    /** Starts {@code mainClass} of the hub, its virtual machine with more options. */
    public ProcessBuilder hub(List<String> extraOptions, String mainClass, List<String> arguments) {
        // As docs/hub.md advises: quick to start; a hub computes little.
        List<String> options = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        options.addAll(archived(hubArchive()));
        options.addAll(extraOptions);
        return java(classPath("hub"), options, mainClass, arguments);
    }

    /** Where the build puts the hub's class-data archive. */
    public Path hubArchive() {
        return root.resolve("build/hub.jsa");
    }

    /**
     * The options of the kiosk's virtual machine, as a station in the field has them; docs/measures.md says what each is
     * worth.
     */
    public List<String> kioskOptions() {
        List<String> options = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms32m",
                "-Xmx320m",
                // What a start, a paper or a visit needed for a moment goes back to the system at the next collection.
                "-Xmn8m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:-ShrinkHeapInSteps",
                // By default three collections of four leave some of what is dead where it lies: after a wipe none may.
                "-XX:MarkSweepAlwaysCompactCount=1",
                "-Dprism.order=sw"));
        options.addAll(archived(kioskArchive()));
        return options;
    }

    /** Options with which a virtual machine takes its classes from {@code archive}; none when there is no such file. */
    private static List<String> archived(Path archive) {
        if (!Files.isRegularFile(archive)) {
            return List.of();
        }
        // Mapped where it was made for: moved elsewhere, every start rewrites every page of it.
        return List.of(
                "-XX:SharedArchiveFile=" + archive,
                "-Xshare:auto",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0");
    }

    /** Starts the kiosk. */
    public ProcessBuilder kiosk(List<String> extraOptions, List<String> arguments) {
        List<String> options = new ArrayList<>(kioskOptions());
        options.addAll(extraOptions);
        return lean(java(classPath("kiosk-app"), options, "fayi.kiosk.Main", arguments));
    }

    /** Starts the kiosk as it ships, by a main class of this module that plays with it. */
    public ProcessBuilder kioskBy(String mainClass, List<String> extraOptions, List<String> arguments) {
        List<String> options = new ArrayList<>(kioskOptions());
        options.addAll(extraOptions);
        String ours = classPath.orElseGet(() -> packaged("kiosk-app") + ":" + jar("end-to-end"));
        return lean(java(ours, options, mainClass, arguments));
    }

    /** Starts a class of this module: simulators, the tour's agent, benchmarks. */
    public ProcessBuilder all(List<String> options, String mainClass, List<String> arguments) {
        return java(classPath("end-to-end"), options, mainClass, arguments);
    }

    /** The kiosk's class path: what ships to the field. */
    public String kioskClassPath() {
        return classPath("kiosk-app");
    }

    /** Where the build puts the kiosk's class-data archive. */
    public Path kioskArchive() {
        return root.resolve("build/kiosk.jsa");
    }

    /** Demonstration data. */
    public Path seeds() {
        return root.resolve("seeds/demonstration");
    }

    private String classPath(String module) {
        return classPath.orElseGet(() -> packaged(module));
    }

    private String packaged(String module) {
        return jar(module) + ":" + root.resolve(module).resolve("target/lib") + "/*";
    }

    private Path jar(String module) {
        return root.resolve(module).resolve("target").resolve(module + "-" + VERSION + ".jar");
    }

    /** What the kiosk's native libraries read from the environment. */
    private static ProcessBuilder lean(ProcessBuilder kiosk) {
        // GTK would load OpenGL's drivers, a compiler among them, for a window that is painted without.
        kiosk.environment().put("GDK_GL", "disable");
        // The C library would keep memory in reserve for each of some thirty threads (mallopt(3)).
        kiosk.environment().put("MALLOC_ARENA_MAX", "2");
        return kiosk;
    }

    private static ProcessBuilder java(
            String classPath, List<String> options, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath, mainClass));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
