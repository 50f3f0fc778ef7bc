package fayi.kiosk.call;

/**
 * Chooses the picture's quality from one {@link LineSample} a second. The video source of the library does not adapt by
 * itself: on a thin line it sends ever fewer full pictures.
 *
 * <p>Down after three bad seconds. Up after a patience of good seconds; the controller's estimate cannot tell whether the
 * better picture would fit (it does not probe beyond what is sent), so going up is a trial. A trial that fails within half a
 * minute doubles the patience, one that lasts a minute restores it: a line that is just too thin is tried ever more rarely
 * and never flickers.
 *
 * @param quality what to send now
 * @param badSeconds bad seconds in a row, one forgiven for each neutral one
 * @param goodSeconds good seconds in a row
 * @param patience good seconds that a trial needs
 * @param secondsSinceTrial seconds since the last step up
 */
record LineAdaptation(PictureQuality quality, int badSeconds, int goodSeconds, int patience, int secondsSinceTrial) {
    static final int BAD_SECONDS_TO_STEP_DOWN = 3;
    static final int LEAST_PATIENCE = 10;
    static final int GREATEST_PATIENCE = 160;
    private static final int TRIAL_SECONDS = 30;
    private static final int PROVEN_SECONDS = 60;

    /** Full quality, nothing known. */
    static LineAdaptation begin() {
        return new LineAdaptation(PictureQuality.FULL, 0, 0, LEAST_PATIENCE, PROVEN_SECONDS);
    }

    /** The state after one more second. */
    LineAdaptation next(LineSample sample) {
        int sinceTrial = Math.min(secondsSinceTrial + 1, PROVEN_SECONDS);
        int calmPatience = sinceTrial == PROVEN_SECONDS && quality == PictureQuality.FULL ? LEAST_PATIENCE : patience;
        if (sample.isTooMuchFor(quality)) {
            if (badSeconds + 1 < BAD_SECONDS_TO_STEP_DOWN) {
                return new LineAdaptation(quality, badSeconds + 1, 0, calmPatience, sinceTrial);
            }
            boolean trialFailed = sinceTrial <= TRIAL_SECONDS;
            int newPatience = trialFailed ? Math.min(patience * 2, GREATEST_PATIENCE) : calmPatience;
            return new LineAdaptation(quality.worse(), 0, 0, newPatience, PROVEN_SECONDS);
        }
        if (sample.allowsMoreThan(quality)) {
            if (goodSeconds + 1 < patience) {
                return new LineAdaptation(quality, 0, goodSeconds + 1, calmPatience, sinceTrial);
            }
            return new LineAdaptation(quality.better(), 0, 0, patience, 0);
        }
        return new LineAdaptation(quality, Math.max(0, badSeconds - 1), 0, calmPatience, sinceTrial);
    }
}
