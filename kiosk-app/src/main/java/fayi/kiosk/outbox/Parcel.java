package fayi.kiosk.outbox;

import java.util.UUID;

/** One sealed submission that waits; {@code order} tells the older from the younger. */
record Parcel(long order, UUID key, byte[] sealed) {
    @Override
    public String toString() {
        return "Parcel[" + key + "]";
    }
}
