package fayi.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lines that a technician types: answers when something is asked, and at any other time {@code s}, which skips the test that
 * runs. When the input has ended, every question is answered with {@code s}: nobody is there.
 */
final class TerminalAnswers {
    private static final String SKIP = "s";

    private final BufferedReader lines;
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Thread reader;
    private Runnable skip = () -> {};
    private boolean asking;
    private boolean ended;

    TerminalAnswers(InputStream in) {
        lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        reader = new Thread(this::read, "doctor-terminal");
        reader.setDaemon(true);
    }

    /** Hears what is typed from now on; before, it waits for the first question, so that its answer is not lost. */
    synchronized void listen() {
        if (reader.getState() == Thread.State.NEW) {
            reader.start();
        }
    }

    private void read() {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                typed(line.strip());
            }
        } catch (IOException gone) {
            // As at the end of the input: there is nobody to answer.
        }
        end();
    }

    private void typed(String line) {
        Runnable skipping = () -> {};
        synchronized (this) {
            if (asking) {
                asking = false;
                answers.add(line);
            } else if (line.equals(SKIP)) {
                skipping = skip;
            }
        }
        skipping.run();
    }

    private synchronized void end() {
        ended = true;
        if (asking) {
            answers.add(SKIP);
        }
    }

    /** Whether the input has ended, so that nobody will answer. */
    synchronized boolean nobodyIsThere() {
        return ended;
    }

    /** What {@code s} does from now on while nothing is asked. */
    synchronized void skipWith(Runnable skipping) {
        skip = skipping;
    }

    /** The next line that is typed. */
    String next() throws InterruptedException {
        synchronized (this) {
            if (ended) {
                return SKIP;
            }
            asking = true;
            listen();
        }
        return answers.take();
    }
}
