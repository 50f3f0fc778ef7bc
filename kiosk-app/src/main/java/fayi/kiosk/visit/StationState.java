package fayi.kiosk.visit;

import fayi.device.DeviceStatus;
import fayi.device.indicator.Sensor;
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
 * @param sensed how the sensors of the case are; those that nobody knows of are left out
 */
public record StationState(
        String name,
        String township,
        Optional<Boolean> hubReachable,
        Optional<Boolean> sound,
        Map<String, DeviceStatus> devices,
        Map<Sensor, Boolean> sensed) {
    /** Copies the maps. */
    public StationState {
        devices = Map.copyOf(devices);
        sensed = Map.copyOf(sensed);
    }

    /** Before anything is known. */
    public static StationState of(String name, String township) {
        return new StationState(name, township, Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    /** With news of the hub. */
    public StationState withHub(boolean reachable) {
        return new StationState(name, township, Optional.of(reachable), sound, devices, sensed);
    }

    /** With news of the sound. */
    public StationState withSound(boolean present) {
        return new StationState(name, township, hubReachable, Optional.of(present), devices, sensed);
    }

    /** With news of a device. */
    public StationState withDevice(String kind, DeviceStatus status) {
        Map<String, DeviceStatus> changed = new HashMap<>(devices);
        changed.put(kind, status);
        return new StationState(name, township, hubReachable, sound, changed, sensed);
    }

    /** With news of a sensor. */
    public StationState withSensor(Sensor sensor, boolean on) {
        Map<Sensor, Boolean> changed = new HashMap<>(sensed);
        changed.put(sensor, on);
        return new StationState(name, township, hubReachable, sound, devices, changed);
    }

    /** Whether somebody stands before the station; empty when nothing there can tell. */
    public Optional<Boolean> isSomebodyThere() {
        return Optional.ofNullable(sensed.get(Sensor.PRESENCE));
    }

    /** Whether the mains have failed. */
    public boolean isOnBattery() {
        return Boolean.FALSE.equals(sensed.get(Sensor.MAINS));
    }
}
