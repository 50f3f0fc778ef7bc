package fayi.endtoend.campaign;

import java.io.IOException;
import java.io.PrintStream;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./fayi bench campaign}: plays random faults to every device and prints what came of it. Ends with 1 when a device
 * failed.
 */
@Command(
        name = "campaign",
        description = "Random faults for every device; after each it must work again or say what a person must do.",
        mixinStandardHelpOptions = true)
public final class CampaignCommand implements Callable<Integer> {
    private static final int SEEDS = 1_000_000;

    @Option(names = "--seed", description = "What all schedules follow from. Usual: any; it is printed.")
    private long seed = ThreadLocalRandom.current().nextInt(SEEDS);

    @Option(names = "--schedules", description = "Schedules a device. Usual: ${DEFAULT-VALUE}.")
    private int schedules = 500;

    @Option(names = "--schedule", description = "Plays only the schedule with that number.")
    private int only;

    @Option(names = "--device", description = "Plays only devices whose name contains this.")
    private String device = "";

    @Option(names = "--lanes", description = "Devices of one kind side by side. Usual: ${DEFAULT-VALUE}.")
    private int lanes = 12;

    /** For the command line. */
    public CampaignCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = System.out;
        int first = only > 0 ? only : 1;
        int last = only > 0 ? only : schedules;
        out.printf(
                "seed %d, schedules %d to %d, %d lanes, %s%n",
                seed, first, last, lanes, ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS));
        List<DeviceResult> results = new ArrayList<>();
        try (DefectWatch watch = DefectWatch.begin()) {
            out.println(DeviceResult.head());
            for (CampaignDevice tried : CampaignDevices.all()) {
                if (tried.name().contains(device)) {
                    DeviceResult result = new DeviceCampaign(tried, DeviceCampaign.LIMIT, seed, lanes, watch)
                            .runAndCount(first, last);
                    out.println(result.row());
                    result.complaints(seed).forEach(out::println);
                    results.add(result);
                }
            }
        }
        out.println();
        for (DeviceResult result : results) {
            out.println("faults of " + result.device() + ": " + result.faults());
        }
        return results.stream().allMatch(DeviceResult::isGood) ? 0 : 1;
    }
}
