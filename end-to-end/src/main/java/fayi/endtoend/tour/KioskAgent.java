package fayi.endtoend.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Starts the kiosk as {@code fayi.kiosk.Main} does, in this process, and beside it obeys orders from standard input: touch
 * a node or a choice of the keyboard, write into it, tell the screen or whether it says given words, save a picture. It knows nothing of what is shown, so that it cannot leave a trace of a person.
 * One order a line, one answer a line that begins with {@code @agent}.
 */
public final class KioskAgent {
    private final KioskHands hands = new KioskHands();
    private final PrintStream out;

    private KioskAgent(PrintStream out) {
        this.out = out;
    }

    /** Starts the kiosk with these arguments. */
    public static void main(String[] arguments) {
        KioskAgent agent = new KioskAgent(System.out);
        Thread orders = new Thread(agent::obey, "tour-orders");
        orders.setDaemon(true);
        orders.start();
        fayi.kiosk.Main.main(arguments);
    }

    private void obey() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println("@agent " + answer(line));
                out.flush();
            }
        } catch (IOException gone) {
            out.println("@agent no the orders have ended: " + gone.getMessage());
        }
    }

    private String answer(String order) {
        String verb = order.replaceAll(" .*", "");
        String object = order.substring(Math.min(order.length(), verb.length() + 1));
        try {
            return switch (verb) {
                case "touch" -> hands.touch(object) ? "yes" : "no";
                case "touch-candidate" -> hands.touchCandidate(object) ? "yes" : "no";
                case "touch-twice" -> hands.touchTwice(object) ? "yes" : "no";
                case "write" -> KioskPen.write(object) ? "yes" : "no";
                case "says" -> hands.says(object) ? "yes" : "no";
                case "exists" -> hands.exists(object) ? "yes" : "no";
                case "screen" -> "yes " + hands.screen();
                case "picture" -> {
                    hands.picture(Path.of(object));
                    yield "yes";
                }
                default -> "no such order: " + verb;
            };
        } catch (IOException | RuntimeException failure) {
            return "no " + String.valueOf(failure).replaceAll("\\s+", " ");
        }
    }
}
