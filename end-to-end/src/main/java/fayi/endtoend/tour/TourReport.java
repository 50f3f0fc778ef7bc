package fayi.endtoend.tour;

import java.util.List;

/**
 * What a tour leaves in report.json.
 *
 * @param matter the intake number the hub gave
 * @param printed the PDFs that left the printer
 * @param cardReadMs from the first byte of the read command to the last of its reply
 * @param cardWireFloorMs what those bytes need at the configured baud rate
 */
record TourReport(
        String matter,
        List<String> printed,
        Call call,
        double cardReadMs,
        double cardWireFloorMs,
        Wipe wipe,
        List<Step> steps) {
    /** Both sides of the call, counted by the sides themselves. */
    record Call(
            long framesDecodedByDesk,
            long framesDecodedByKiosk,
            long audioBytesByDesk,
            long audioBytesByKiosk,
            long offerToFirstFrameMs) {}

    /**
     * The proof that nothing of the person is left.
     *
     * @param found how many findings, each named in {@code findings}
     */
    record Wipe(boolean clean, List<String> searched, int found, List<String> findings) {}

    /** One step of the visit. */
    record Step(String name, long ms, boolean ok) {}
}
