package fayi.simulator.station;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the printer of receipts is and has done.
 *
 * @param printed how many receipts were cut off
 * @param newest the picture of the last one; none before
 */
public record ReceiptState(
        ReceiptCondition condition, int printed, @Nullable Path newest) {}
