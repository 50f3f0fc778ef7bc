package fayi.endtoend.tour;

import fayi.device.card.IdCard;
import fayi.endtoend.process.Readiness;
import fayi.protocol.ReceiptCode;
import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's visit from the first touch to the clean station, two later ones that follow the matter, and another person's
 * about their wages. One thread.
 */
final class WholeVisit {
    private static final String CARD = "citizen";
    private static final String OPINION = "演示意见：先到劳动监察大队投诉，保留工牌和聊天记录。约定编号 9052718364。";
    private static final long ENOUGH_FRAMES = 90;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final TourWorld world;
    private final LawyerUnderTour lawyer;
    private final Path directory;
    private final TourSteps tour;
    private final Citizen citizen;
    private final WipeProof proof = new WipeProof();

    WholeVisit(TourWorld world, LawyerUnderTour lawyer, Path directory, PrintStream out) {
        this.world = world;
        this.lawyer = lawyer;
        this.directory = directory;
        this.tour = new TourSteps(world.kiosk(), directory.resolve("screens"), out);
        this.citizen = new Citizen(world.kiosk(), world.devices(), tour);
    }

    TourReport play() throws IOException {
        try {
            return playAll();
        } catch (IOException | RuntimeException failure) {
            tour.picture("where-it-failed");
            lawyer.picture(directory.resolve("screens").resolve(tour.nextName("desk-where-it-failed")));
            throw failure;
        }
    }

    private TourReport playAll() throws IOException {
        citizen.begin("service-legal-aid");
        citizen.identify(CARD);
        citizen.answerAll();
        citizen.printForm();
        citizen.photograph();
        citizen.handIn();
        citizen.queue();
        String matter = consult();
        int before = world.devices().printed().size();
        tour.step("consultation ended", lawyer::end);
        citizen.takeAdvice(before);
        citizen.rate();
        String code = receiptCode();
        plant(code);
        int foundBefore = searchBefore();
        citizen.leave();
        TourReport.Wipe wipe = searchAfter(foundBefore);
        citizen.track("code", "", () -> {
            world.devices().showCode(code);
            return true;
        });
        citizen.track("card ", CARD, () -> {
            world.devices().layCard(CARD);
            return true;
        });
        new WagesVisit(world, citizen).play();
        return report(matter, wipe);
    }

    private String consult() throws IOException {
        tour.step("lawyer answers", () -> {
            lawyer.answer();
            citizen.arrive("call");
        });
        tour.step("picture and sound both ways", () -> {
            Readiness.await("picture and sound both ways", PATIENCE, () -> {
                lawyer.breathe();
                return lawyer.counted("framesDecoded") > ENOUGH_FRAMES && lawyer.counted("audioBytesReceived") > 0;
            });
            tour.picture("call");
        });
        String[] matter = new String[1];
        tour.step("lawyer reads the matter", () -> {
            matter[0] = lawyer.intakeNumber();
            lawyer.lookAtPapers();
            proof.plant("photograph", lawyer.photograph(matter[0]));
            lawyer.picture(directory.resolve("screens").resolve(tour.nextName("desk-call")));
        });
        tour.step("microphone off and on", () -> {
            world.kiosk().touch("call-mute");
            world.kiosk().touch("call-mute");
        });
        tour.step("opinion written", () -> lawyer.advise(OPINION));
        counts = deskCounts();
        return matter[0];
    }

    private long[] counts = new long[2];

    private long[] deskCounts() {
        return new long[] {lawyer.counted("framesDecoded"), lawyer.counted("audioBytesReceived")};
    }

    private String receiptCode() throws IOException {
        return world.devices()
                .lastPrintedCode()
                .orElseThrow(() -> new IOException("No printed paper bears a code that scans"));
    }

    private void plant(String code) throws IOException {
        IdCard card = DemonstrationPerson.card();
        proof.plant("name", card.name());
        proof.plant("ID number", card.idNumber());
        proof.plant("address", card.address());
        proof.plant("telephone", Citizen.PHONE);
        proof.plant("story", Citizen.STORY_NUMBER);
        proof.plant("other side", Citizen.OPPONENT);
        proof.plant("opinion", "9052718364");
        proof.plant(
                "receipt's secret",
                ReceiptCode.parse(code)
                        .orElseThrow(() -> new IOException("The printed code is not a receipt's"))
                        .secret());
        List<Path> printed = world.devices().printed();
        for (int i = 0; i < printed.size(); i++) {
            proof.plant("paper " + (i + 1), Files.readAllBytes(printed.get(i)));
        }
    }

    private int searchBefore() throws IOException {
        int[] found = new int[1];
        tour.step(
                "marks found before the wipe",
                () -> found[0] = proof.search(world.kiosk().pid(), List.of(), directory.resolve("heap.hprof"))
                        .found());
        return found[0];
    }

    private TourReport.Wipe searchAfter(int foundBefore) throws IOException {
        TourReport.Wipe[] wipe = new TourReport.Wipe[1];
        List<Path> places = List.of(
                world.station(), world.logs().resolve("kiosk.log"), Path.of("/var/spool/cups"), Path.of("/dev/shm"));
        tour.step(
                "nothing found after the wipe",
                () -> wipe[0] = proof.search(world.kiosk().pid(), places, directory.resolve("heap.hprof"))
                        .after(foundBefore));
        return wipe[0];
    }

    private TourReport report(String matter, TourReport.Wipe wipe) throws IOException {
        List<String> printed = new ArrayList<>();
        List<Path> papers = new ArrayList<>(world.devices().printed());
        papers.addAll(world.devices().receipts());
        for (Path paper : papers) {
            Path copy = directory.resolve("printed").resolve(paper.getFileName().toString());
            Files.createDirectories(copy.getParent());
            Files.copy(paper, copy);
            printed.add(directory.relativize(copy).toString());
        }
        KioskLog log = world.kioskLog();
        return new TourReport(
                matter,
                printed,
                new TourReport.Call(
                        counts[0],
                        (long) log.number(LogEvent.CALL_ENDED, "frames-decoded"),
                        counts[1],
                        (long) log.number(LogEvent.CALL_ENDED, "sound-received"),
                        (long) log.number(LogEvent.CALL_ENDED, "first-picture-milliseconds")),
                log.number(LogEvent.CARD_READ, "milliseconds"),
                log.number(LogEvent.CARD_READ, "wire-floor"),
                wipe,
                tour.done());
    }
}
