package fayi.simulator.printer;

import fayi.device.Claim;
import fayi.device.print.PrintProgress;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A process that prints one long paper and waits: a station, for a test that kills it in the middle. */
final class PrintingStation {
    static final String PRINTING = "printing";

    private PrintingStation() {}

    /** The printer's address; the mark that its paper bears comes as a line, since arguments stand in files of the machine. */
    public static void main(String[] arguments) throws Exception {
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String mark = told.readLine();
        CountDownLatch never = new CountDownLatch(1);
        try (var device = PrinterAtWork.device(arguments[0]);
                Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
            device.print(claim, PrinterAtWork.pdf(9, mark), 9, progress -> {
                if (progress.state() == PrintProgress.State.PRINTING) {
                    System.out.println(PRINTING);
                }
            });
            never.await();
        }
    }
}
