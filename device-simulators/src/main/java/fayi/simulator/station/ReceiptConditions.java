package fayi.simulator.station;

import fayi.simulator.pty.LineFault;
import fayi.simulator.receipt.SimulatedReceiptPrinter;

/** Brings a printer of receipts into one of the conditions, whichever it is in, and tells which it is in. */
final class ReceiptConditions {
    private ReceiptConditions() {}

    static void bring(SimulatedReceiptPrinter printer, ReceiptCondition condition) {
        if (condition == ReceiptCondition.OFF) {
            printer.turnOff();
            return;
        }
        if (isOff(printer)) {
            printer.turnOn();
        }
        printer.coverOpen(condition == ReceiptCondition.COVER_OPEN);
        printer.cutterStuck(condition == ReceiptCondition.CUTTER_STUCK);
        if (condition == ReceiptCondition.PAPER_EMPTY) {
            printer.paperEmpty();
        } else {
            printer.addPaper();
            printer.paperNearEnd(condition == ReceiptCondition.PAPER_NEAR_END);
        }
    }

    static ReceiptCondition of(SimulatedReceiptPrinter printer) {
        if (isOff(printer)) {
            return ReceiptCondition.OFF;
        } else if (printer.isCoverOpen()) {
            return ReceiptCondition.COVER_OPEN;
        } else if (printer.isCutterStuck()) {
            return ReceiptCondition.CUTTER_STUCK;
        } else if (!printer.hasPaper()) {
            return ReceiptCondition.PAPER_EMPTY;
        }
        return printer.isPaperNearEnd() ? ReceiptCondition.PAPER_NEAR_END : ReceiptCondition.READY;
    }

    private static boolean isOff(SimulatedReceiptPrinter printer) {
        return printer.line().fault() instanceof LineFault.Unplugged;
    }
}
