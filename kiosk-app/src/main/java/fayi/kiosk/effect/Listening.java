package fayi.kiosk.effect;

/** A listening that ends without a checked exception: none of the station's parts throws one. */
@FunctionalInterface
interface Listening extends AutoCloseable {
    @Override
    void close();

    static Listening of(AutoCloseable end) {
        return () -> {
            try {
                end.close();
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException("A listening did not end", failure);
            }
        };
    }
}
