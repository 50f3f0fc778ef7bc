package fayi.provisioning.doctor.station;

import fayi.device.selftest.Finding;

/** Looks at one thing that a station needs besides its devices, and changes nothing. */
public interface StationCheck {
    /** Stable id, such as {@code disk-space}. */
    String id();

    /** Whether nobody can be served without it. */
    boolean essential();

    /** Looks at it, for some seconds at most. */
    Finding run() throws InterruptedException;
}
