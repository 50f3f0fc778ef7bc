package fayi.endtoend.campaign;

import java.nio.file.Path;
import java.util.List;

/**
 * A device under the campaign.
 *
 * @param name its kind and driver, such as {@code id-card-reader/sdt}; part of what schedules follow from
 * @param faults what can go wrong with it; their order is part of what schedules follow from
 * @param opening makes one more of it
 * @param most how many of it one process can have
 */
public record CampaignDevice(String name, List<FaultKind> faults, Opening opening, int most) {
    /** One of which there may be any number. */
    public CampaignDevice(String name, List<FaultKind> faults, Opening opening) {
        this(name, faults, opening, Integer.MAX_VALUE);
    }

    /** Copies the list. */
    public CampaignDevice {
        faults = List.copyOf(faults);
    }

    /** Makes a driver and its peer. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Makes both; the driver need not have found its peer yet.
         *
         * @param directory an empty one, for ports and papers
         * @throws Exception when a program is missing or a setting wrong
         */
        Place open(Path directory) throws Exception;
    }
}
