package fayi.endtoend.fuzz;

import java.util.List;

/**
 * A codec that must bear whatever comes.
 *
 * @param name of the codec
 * @param examples valid inputs, which are mutated
 * @param reading reads one input
 */
public record FuzzTarget(String name, List<byte[]> examples, Reading reading) {
    /** Copies the list. */
    public FuzzTarget {
        examples = List.copyOf(examples);
    }

    /** Reads one input. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads it, and checks what must hold afterwards. What the codec may throw is caught here; whatever comes out is a
         * crash.
         *
         * @throws Exception a defect
         */
        void read(byte[] input) throws Exception;
    }
}
