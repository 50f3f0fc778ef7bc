package fayi.endtoend.tour;

import java.util.List;

/**
 * What a tour leaves in report.json.
 *
 * @param matter the intake number the hub gave
 * @param printed the papers that left the printer and the pictures of the receipts that left the roll
 * @param cardReadMs from the first byte of the read command to the last of its reply
 * @param cardWireFloorMs what those bytes need at the configured baud rate
 */
public record TourReport(
        String matter,
        List<String> printed,
        Call call,
        double cardReadMs,
        double cardWireFloorMs,
        Wipe wipe,
        List<Step> steps) {
    /** Both sides of the call, counted by the sides themselves. */
    public record Call(
            long framesDecodedByDesk,
            long framesDecodedByKiosk,
            long audioBytesByDesk,
            long audioBytesByKiosk,
            long offerToFirstFrameMs) {}

    /**
     * The proof that nothing of the person is left.
     *
     * @param foundBefore how many of the marks the same search found in the heap while the visit lasted
     * @param found how many findings after it, each named in {@code findings}
     */
    public record Wipe(boolean clean, List<String> searched, int foundBefore, int found, List<String> findings) {
        /** The same, with what was found while the visit lasted. */
        Wipe after(int before) {
            return new Wipe(clean, searched, before, found, findings);
        }
    }

    /** One step of the visit. */
    public record Step(String name, long ms, boolean ok) {}

    /** Whether the visit went through: papers, picture and sound both ways, and a wipe that is proved. */
    public boolean isGood() {
        return printed.size() >= 3
                && call.framesDecodedByDesk() > 0
                && call.framesDecodedByKiosk() > 0
                && call.audioBytesByDesk() > 0
                && call.audioBytesByKiosk() > 0
                && wipe.clean()
                && wipe.foundBefore() > 0
                && steps.stream().allMatch(Step::ok);
    }
}
