package fayi.kiosk.visit;

import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Page;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One citizen at the station, or nobody. Its text form names page and serial only.
 *
 * @param serial counts visits since the start of the program
 * @param tasks how many effects this visit has asked for: names the next one
 * @param now the newest time that a tick told
 * @param lastActivity when a person last touched anything, or the page began to wait for them
 * @param pageSince since when this page is shown
 */
public record Visit(
        long serial,
        long tasks,
        ZonedDateTime now,
        ZonedDateTime lastActivity,
        ZonedDateTime pageSince,
        Preferences preferences,
        StationState station,
        Page page,
        Optional<Overlay> overlay,
        Dossier dossier) {
    /** Nobody is here yet. */
    public static Visit first(StationState station, ZonedDateTime now) {
        return new Visit(
                0, 0, now, now, now, Preferences.DEFAULT, station, new Page.Attract(), Optional.empty(), Dossier.EMPTY);
    }

    @Override
    public String toString() {
        return "Visit[" + serial + " " + page.getClass().getSimpleName() + "]";
    }
}
