package fayi.endtoend.tour;

import fayi.endtoend.process.Installation;
import fayi.endtoend.run.DemonstrationLawyer;
import fayi.simulator.station.ReaderFault;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./fayi tour --faults}: bad input and bad luck, one after the other. Leaves a picture of each in faults/ and a line
 * of each in faults.json.
 */
public final class Faults {
    private Faults() {}

    /** Plays them in {@code directory}, which must be empty or absent, and writes the table there. */
    public static List<Fault> play(Installation installation, Path directory, PrintStream out) throws IOException {
        DemonstrationLawyer account = DemonstrationLawyer.first(installation.seeds());
        try (TourWorld world = TourWorld.start(installation, directory.resolve("machine"))) {
            world.awaitServing();
            FaultStage stage = new FaultStage(world, directory.resolve("faults"), out);
            try {
                cards(new CardFaults(stage));
                papers(new PrinterFaults(stage));
                network(new NetworkFaults(stage));
                try (LawyerUnderTour lawyer = new LawyerUnderTour(world.hub().desk())) {
                    lawyer.signIn(account, Clock.systemDefaultZone());
                    call(new CallFaults(stage, lawyer));
                }
                stage.clear();
                world.restartKiosk(IdleFaults.SHORT, false);
                walkingAway(new IdleFaults(stage));
            } finally {
                JsonMapper json = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build();
                Files.write(directory.resolve("faults.json"), json.writeValueAsBytes(stage.played()));
            }
            return stage.played();
        }
    }

    private static void cards(CardFaults faults) throws IOException {
        faults.cardLeaves();
        faults.expired();
        for (String card : List.of("residence-permit", "foreigner-2017", "foreigner-2023")) {
            faults.otherType(card);
        }
        faults.noise();
        faults.reader(ReaderFault.CARD_UNREADABLE, "card-unreadable");
        faults.reader(ReaderFault.WRONG_CHECKSUM, "card-reader-garbled");
        faults.reader(ReaderFault.HALF_FRAMES, "card-reader-garbled");
        faults.reader(ReaderFault.SILENT, "card-reader-offline");
        faults.reader(ReaderFault.UNPLUGGED, "card-reader-offline");
        faults.quickExit();
    }

    private static void papers(PrinterFaults faults) throws IOException {
        faults.paperEmpty();
        faults.jam();
        faults.offInMidJob();
        faults.rollEmpty();
        faults.off();
        faults.cameraUnplugged();
        faults.noCamera();
    }

    private static void network(NetworkFaults faults) throws IOException {
        faults.noLawyerWithoutNetwork();
        faults.handedInWithoutNetwork("citizen-2");
        faults.hubDiesInMidSubmission("foreigner-2023");
    }

    private static void call(CallFaults faults) throws IOException {
        faults.begin();
        faults.browserCloses();
        faults.hubRestarts();
        faults.ratedTwice();
    }

    private static void walkingAway(IdleFaults faults) throws IOException {
        faults.noSound();
        faults.comesBack();
        for (String page : IdleFaults.PAGES) {
            faults.walksAwayAt(page);
        }
    }
}
