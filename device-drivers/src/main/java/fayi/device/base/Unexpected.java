package fayi.device.base;

/** Failures nobody foresaw, without their texts: a text may hold what a card said. */
final class Unexpected {
    private Unexpected() {}

    /** The kind of failure and where it arose. */
    static IllegalStateException withoutText(RuntimeException failure) {
        IllegalStateException told =
                new IllegalStateException(failure.getClass().getName());
        told.setStackTrace(failure.getStackTrace());
        return told;
    }
}
