package fayi.hub.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The hub's command in a process of its own, as it runs in the field. */
public final class HubProcess implements AutoCloseable {
    private final Process process;
    private final Path errors;

    private HubProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Runs the command with these arguments. */
    public static HubProcess start(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    "fayi.hub.Main"));
            command.addAll(List.of(arguments));
            Path errors = Files.createTempFile("hub", ".log");
            return new HubProcess(
                    new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gives the command its standard input. */
    public HubProcess say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first line of its standard output. */
    public String firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (line == null) {
                throw new AssertionError("The hub said nothing: " + errors());
            }
            return line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until it serves: its address. */
    public URI awaitReady() {
        String line = firstLine();
        if (!line.matches("READY http://127\\.0\\.0\\.1:[0-9]+/")) {
            throw new AssertionError("Not ready: " + line);
        }
        return URI.create(line.substring("READY ".length(), line.length() - 1));
    }

    /** What it wrote to its standard error stream. */
    public String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends it without a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Asks it to end (SIGTERM) and waits for that: its exit status. */
    public int end() {
        process.destroy();
        return awaitExit();
    }

    /** Waits for its end: its exit status. */
    public int awaitExit() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The hub does not end: " + errors());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            end();
        }
    }
}
