package fayi.endtoend.tour;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.Readiness;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The caller's side of {@link KioskAgent}: a kiosk in a process of its own that one can touch and look at. One thread. */
public final class KioskUnderTour {
    private static final String ANSWER = "@agent ";
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(30);

    private final ChildProcess kiosk;
    private final OutputStream orders;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    /** Speaks with a {@link KioskAgent} that was started with pipes. */
    public KioskUnderTour(ChildProcess kiosk) {
        this.kiosk = kiosk;
        this.orders = kiosk.process().getOutputStream();
        Thread reader = new Thread(this::readAnswers, "kiosk-answers");
        reader.setDaemon(true);
        reader.start();
    }

    /** The kiosk's process id. */
    public long pid() {
        return kiosk.process().pid();
    }

    /** Waits until the screen {@code name} is shown. */
    public void awaitScreen(String name, Duration patience) throws IOException {
        try {
            Readiness.await("the screen " + name, patience, () -> screen().equals(name));
        } catch (IOException late) {
            throw new IOException(late.getMessage() + "; the kiosk shows " + screen(), late);
        }
    }

    /** Waits until the node {@code id} is there and touches it. */
    public void touch(String id) throws IOException {
        try {
            Readiness.await(
                    "the touch of " + id,
                    ANSWER_PATIENCE,
                    () -> order("touch " + id).equals("yes"));
        } catch (IOException late) {
            throw new IOException(late.getMessage() + "; the kiosk shows " + screen(), late);
        }
    }

    /**
     * Touches the node {@code id}, and moves the list in which it lies until it can be reached. Missed once, it may only have
     * come just now; a list that is moved then would take it away.
     */
    void reach(String id) throws IOException {
        int[] missed = new int[1];
        try {
            Readiness.await("the touch of " + id, ANSWER_PATIENCE, () -> {
                if (!shows(id)) {
                    missed[0] = 0;
                    return false;
                }
                if (touchIfThere(id)) {
                    return true;
                }
                missed[0]++;
                if (missed[0] > 1) {
                    touchIfThere("scroll-down");
                }
                return false;
            });
        } catch (IOException late) {
            throw new IOException(late.getMessage() + "; the kiosk shows " + screen(), late);
        }
    }

    /** Touches the choice of the keyboard that bears these words, and turns its pages until it is there. */
    void choose(String words) throws IOException {
        Readiness.await("the choice " + words, ANSWER_PATIENCE, () -> {
            if (order("touch-candidate " + words).equals("yes")) {
                return true;
            }
            touchIfThere("candidates-next");
            return false;
        });
    }

    /** Touches the node {@code id} when it is there now. */
    boolean touchIfThere(String id) throws IOException {
        return order("touch " + id).equals("yes");
    }

    /** Waits until the node {@code id} is there and touches it twice, as fast as a hand can. */
    public void touchTwice(String id) throws IOException {
        Readiness.await(
                "two touches of " + id,
                ANSWER_PATIENCE,
                () -> order("touch-twice " + id).equals("yes"));
    }

    /** Waits until the node {@code id} is there and writes into it with a finger. */
    public void write(String id) throws IOException {
        Readiness.await(
                "a finger that writes into " + id,
                ANSWER_PATIENCE,
                () -> order("write " + id).equals("yes"));
    }

    /** Whether these words, one whole text of one line, are shown. */
    public boolean says(String words) throws IOException {
        return order("says " + words).equals("yes");
    }

    /** Ends it. */
    void close() {
        kiosk.close();
    }

    /** Whether the node {@code id} is shown. */
    public boolean shows(String id) throws IOException {
        return order("exists " + id).equals("yes");
    }

    /** The screen shown. */
    public String screen() throws IOException {
        String answer = order("screen");
        return answer.startsWith("yes ") ? answer.substring(4) : "";
    }

    /** Saves a picture of the window. */
    public void picture(Path file) throws IOException {
        String answer = order("picture " + file.toAbsolutePath());
        if (!answer.equals("yes")) {
            throw new IOException("No picture of the kiosk: " + answer);
        }
    }

    private String order(String line) throws IOException {
        orders.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        orders.flush();
        try {
            String answer = answers.poll(ANSWER_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                throw new IOException("The kiosk does not answer; see " + kiosk.log());
            }
            return answer;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the kiosk answers", interrupted);
        }
    }

    private void readAnswers() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(kiosk.process().getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ANSWER)) {
                    answers.add(line.substring(ANSWER.length()));
                }
            }
        } catch (IOException gone) {
            answers.add("no the kiosk has ended");
        }
    }
}
