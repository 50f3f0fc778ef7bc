package fayi.kiosk.visit;

import fayi.device.DeviceStatus;
import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.ServicePage;
import java.util.Set;

/** What the light on the case says to the street: green is free, yellow is taken, red needs a technician. Pure. */
public final class StationLight {
    private static final Set<DeviceStatus.State> TROUBLE =
            Set.of(DeviceStatus.State.ATTENTION, DeviceStatus.State.OFFLINE);

    private StationLight() {}

    /** For the visit as it stands; blinking while the station lives on its battery. */
    public static Light of(Visit visit) {
        boolean blinking = visit.station().isOnBattery();
        if (visit.page() instanceof LeavingPage.Closed) {
            return new Light(Colour.RED, blinking);
        }
        if (!isFree(visit.page())) {
            return new Light(Colour.YELLOW, blinking);
        }
        boolean trouble =
                visit.station().devices().values().stream().anyMatch(status -> TROUBLE.contains(status.state()));
        return new Light(trouble ? Colour.RED : Colour.GREEN, blinking);
    }

    private static boolean isFree(Page page) {
        return page instanceof ServicePage.Attract || page instanceof LeavingPage.Clean;
    }
}
