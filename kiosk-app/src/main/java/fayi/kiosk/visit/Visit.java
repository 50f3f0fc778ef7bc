package fayi.kiosk.visit;

import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.Overlay;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.ServicePage;
import java.time.Duration;
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
                0,
                0,
                now,
                now,
                now,
                Preferences.DEFAULT,
                station,
                new ServicePage.Attract(),
                Optional.empty(),
                Dossier.EMPTY);
    }

    /** Somebody begins: a new serial, everything as it is at the beginning. */
    Visit begun() {
        return new Visit(
                serial + 1,
                0,
                now,
                now,
                now,
                Preferences.DEFAULT,
                station,
                new ServicePage.Home(),
                Optional.empty(),
                Dossier.EMPTY);
    }

    /** At that time; a clock that was set back takes the other times with it. */
    Visit at(ZonedDateTime time) {
        Duration back = time.isBefore(now) ? Duration.between(now, time) : Duration.ZERO;
        return new Visit(
                serial,
                tasks,
                time,
                lastActivity.plus(back),
                pageSince.plus(back),
                preferences,
                station,
                page,
                overlay,
                dossier);
    }

    /** The person was last noticed then. */
    Visit activeAt(ZonedDateTime time) {
        return new Visit(serial, tasks, now, time, pageSince, preferences, station, page, overlay, dossier);
    }

    /** With other preferences. */
    Visit with(Preferences changed) {
        return new Visit(serial, tasks, now, lastActivity, pageSince, changed, station, page, overlay, dossier);
    }

    /** With news of the station. */
    Visit with(StationState changed) {
        return new Visit(serial, tasks, now, lastActivity, pageSince, preferences, changed, page, overlay, dossier);
    }

    /** With something over the page, or nothing. */
    Visit with(Optional<Overlay> changed) {
        return new Visit(serial, tasks, now, lastActivity, pageSince, preferences, station, page, changed, dossier);
    }

    /** At another page, since now. */
    Visit with(Page changed) {
        return new Visit(serial, tasks, now, lastActivity, now, preferences, station, changed, overlay, dossier);
    }

    @Override
    public String toString() {
        return "Visit[" + serial + " " + page.getClass().getSimpleName() + "]";
    }
}
