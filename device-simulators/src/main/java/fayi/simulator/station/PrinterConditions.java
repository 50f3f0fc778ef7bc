package fayi.simulator.station;

import fayi.simulator.printer.SimulatedPrinter;

/** Brings a printer into one of the conditions, whichever it is in, and tells which it is in. */
final class PrinterConditions {
    private PrinterConditions() {}

    static void bring(SimulatedPrinter printer, PrinterCondition condition) {
        if (condition == PrinterCondition.OFF) {
            printer.turnOff();
            return;
        }
        printer.turnOn();
        setPaper(printer, condition != PrinterCondition.PAPER_EMPTY);
        if (condition == PrinterCondition.JAMMED) {
            printer.jam();
        } else {
            printer.clearJam();
        }
    }

    private static void setPaper(SimulatedPrinter printer, boolean there) {
        if (printer.hasPaper() != there) {
            if (there) {
                printer.addPaper();
            } else {
                printer.paperEmpty();
            }
        }
    }

    static PrinterCondition of(SimulatedPrinter printer) {
        if (!printer.isOn()) {
            return PrinterCondition.OFF;
        }
        if (printer.isJammed()) {
            return PrinterCondition.JAMMED;
        }
        return printer.hasPaper() ? PrinterCondition.READY : PrinterCondition.PAPER_EMPTY;
    }
}
