package fayi.kiosk.effect;

import fayi.kiosk.flow.Trouble;
import fayi.kiosk.hublink.HubLinkException;

/** What a person is told when the hub did not do it. */
final class HubTrouble {
    private HubTrouble() {}

    static TroubleException of(HubLinkException failure) {
        if (failure instanceof HubLinkException.StationUnknown) {
            return new TroubleException(Trouble.STATION_UNKNOWN);
        }
        return new TroubleException(
                failure instanceof HubLinkException.Refused ? Trouble.HUB_REFUSED : Trouble.HUB_UNREACHABLE);
    }
}
