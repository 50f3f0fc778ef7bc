package fayi.kiosk.visit;

import fayi.device.DeviceStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the station stands, whoever is there. It outlives visits and holds nothing of a person.
 *
 * @param name of the station, as people read it
 * @param township whose station it is
 * @param hubReachable whether the hub answers; empty until known
 * @param sound whether calls have a voice; empty until known
 * @param devices how each configured device stands, by its kind
 */
public record StationState(
        String name,
        String township,
        Optional<Boolean> hubReachable,
        Optional<Boolean> sound,
        Map<String, DeviceStatus> devices) {
    /** Copies the map. */
    public StationState {
        devices = Map.copyOf(devices);
    }

    /** Before anything is known. */
    public static StationState of(String name, String township) {
        return new StationState(name, township, Optional.empty(), Optional.empty(), Map.of());
    }

    /** With news of the hub. */
    public StationState withHub(boolean reachable) {
        return new StationState(name, township, Optional.of(reachable), sound, devices);
    }

    /** With news of the sound. */
    public StationState withSound(boolean present) {
        return new StationState(name, township, hubReachable, Optional.of(present), devices);
    }

    /** With news of a device. */
    public StationState withDevice(String kind, DeviceStatus status) {
        Map<String, DeviceStatus> changed = new HashMap<>(devices);
        changed.put(kind, status);
        return new StationState(name, township, hubReachable, sound, changed);
    }
}
