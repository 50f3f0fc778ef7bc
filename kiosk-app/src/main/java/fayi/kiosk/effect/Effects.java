package fayi.kiosk.effect;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.visit.EffectRunner;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import fayi.provisioning.CallSettings;
import fayi.provisioning.StationConfiguration;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Runs every effect of a visit on a thread of its own. What comes of it goes to one consumer, which must hand it over and
 * return at once; of an effect that was cancelled nothing is passed on afterwards.
 */
public final class Effects implements EffectRunner {
    private static final Duration ENDING = Duration.ofSeconds(15);

    private final Consumer<VisitEvent> events;
    private final EventLog log;
    private final Tasks tasks;
    private final CardEffects cards;
    private final ScanEffects scans;
    private final PaperEffects papers;
    private final PadEffects pads;
    private final PrintEffects prints;
    private final CameraEffects cameras;
    private final SubmitEffects submissions;
    private final TrackEffects tracking;
    private final TakeAlongEffects taking;
    private final UnfinishedEffects unfinished;
    private final CalculateEffects calculations;
    private final DirectoryEffects directories;
    private final SearchEffects searches;
    private final LearnEffects lessons;
    private final ConsultationEffects consultations;
    private final Departures departures;
    private final SoundEffects sounds = new SoundEffects();
    private final WipeEffects wipes;

    /** Effects with these parts; {@code events} is called on any thread. */
    public Effects(StationParts parts, Consumer<VisitEvent> events) {
        log = new EventLog(LoggerFactory.getLogger(Effects.class));
        StationConfiguration station = parts.station();
        this.events = events;
        tasks = new Tasks(events, log);
        // A page gives its person up after the idle time: the reader gives up before.
        Duration cardPatience = station.idle().reading().multipliedBy(3).dividedBy(4);
        cards = new CardEffects(parts.devices().idCardReader(), cardPatience, log);
        scans = new ScanEffects(parts.devices().codeScanner());
        papers = new PaperEffects(parts.content(), parts.papers(), parts.outbox(), station.name(), parts.clock(), log);
        pads = new PadEffects(parts.devices().signaturePad());
        prints = new PrintEffects(
                parts.devices().documentPrinter(),
                parts.devices().receiptPrinter(),
                new SlipMaker(station.name(), parts.clock()));
        cameras = new CameraEffects(parts.devices().documentCamera(), parts.pictures(), log);
        submissions = new SubmitEffects(
                parts.hub(),
                parts.outbox(),
                new SubmissionMaker(station.stationId()),
                parts.format(),
                parts.clock(),
                log);
        tracking = new TrackEffects(parts.hub());
        unfinished = new UnfinishedEffects(
                parts.hub(), parts.content(), parts.papers(), parts.format(), station.name(), parts.clock(), log);
        taking = new TakeAlongEffects(parts.hub(), parts.format(), station.name(), parts.clock());
        calculations = new CalculateEffects(parts.content(), parts.papers(), station.name(), parts.clock(), log);
        searches = new SearchEffects(parts.laws(), parts.papers(), station.name(), parts.clock(), log);
        departures = new Departures(parts.hub());
        directories = new DirectoryEffects(parts.content(), parts.papers(), station.name(), parts.clock(), log);
        lessons = new LearnEffects(parts.content(), parts.pictures(), log);
        consultations = new ConsultationEffects(
                parts.hub(),
                parts.calls(),
                parts.devices().camera(),
                parts.pictures(),
                departures,
                station.call().turn() == CallSettings.Turn.HUB,
                log);
        wipes = new WipeEffects(tasks, parts.input(), parts.pictures(), log);
    }

    @Override
    public void run(Effect effect) {
        if (effect instanceof Effect.Cancel cancel) {
            tasks.cancel(cancel.task());
        } else if (effect instanceof Effect.TakePicture take) {
            if (!cameras.take(take.task())) {
                events.accept(new VisitEvent.Happened(new Outcome.Failed(take.task(), Trouble.CAMERA_LOST)));
            }
        } else if (effect instanceof Effect.ReportPapersLeft papers) {
            log.record(LogEvent.PAPERS_LEFT, papers.task().visit(), papers.pages());
        } else if (effect instanceof Effect.Discard discard) {
            discard.photograph().destroy();
        } else if (effect instanceof Effect.DiscardHandwriting discard) {
            discard.handwriting().destroy();
        } else if (effect instanceof Effect.PauseVideo pause) {
            lessons.pause(pause.task(), pause.paused());
        } else if (effect instanceof Effect.SetVideoVolume set) {
            lessons.setVolume(set.task(), set.volume());
        } else if (effect instanceof Effect.SetCall set) {
            consultations.set(set.task(), set.muted(), set.hidden());
        } else {
            tasks.start(kind(effect), effect.task(), work(effect));
        }
    }

    private Task.Work work(Effect effect) {
        if (effect instanceof Effect.ReadCard) {
            return cards::read;
        } else if (effect instanceof Effect.AwaitCardRemoval) {
            return cards::awaitRemoval;
        } else if (effect instanceof Effect.LoadInterview load) {
            return task -> papers.loadInterview(task, load.interviewId());
        } else if (effect instanceof Effect.MakeForm form) {
            return task -> papers.makeForm(task, form.service(), form.progress());
        } else if (effect instanceof Effect.SignForm form) {
            return task -> sign(task, form);
        } else if (effect instanceof Effect.HearPad) {
            return pads::hear;
        } else if (effect instanceof Effect.MakeReceipt receipt) {
            return task -> papers.makeReceipt(task, receipt.service(), receipt.handedIn());
        } else if (effect instanceof Effect.MakeOpinion opinion) {
            return task -> papers.makeOpinion(task, opinion.opinion());
        } else if (effect instanceof Effect.DrawPage page) {
            return task -> papers.drawPage(task, page.paper(), page.index());
        } else if (effect instanceof Effect.Print print) {
            return task -> prints.print(task, print.paper(), print.slip());
        } else if (effect instanceof Effect.OpenDocumentCamera) {
            return cameras::look;
        } else if (effect instanceof Effect.Submit submit) {
            return task -> submissions.submit(task, submit.person(), submit.application());
        } else if (effect instanceof Effect.Consult consult) {
            return task -> consultations.consult(task, consult);
        } else if (effect instanceof Effect.Rate rate) {
            return task -> tracking.rate(task, rate.ticketId(), rate.level());
        } else if (effect instanceof Effect.ScanCode) {
            return scans::scan;
        } else if (effect instanceof Effect.Track track) {
            return task -> tracking.track(task, track.request());
        } else if (effect instanceof Effect.SetAside aside) {
            return task -> unfinished.setAside(task, aside.person(), aside.application());
        } else if (effect instanceof Effect.TakeUp takeUp) {
            return task -> unfinished.takeUp(task, takeUp.person(), takeUp.code());
        } else if (effect instanceof Effect.ForgetSetAside forget) {
            return task -> unfinished.forget(forget.lookup());
        } else if (effect instanceof Effect.TakeAlong along) {
            return task -> taking.take(task, along.content());
        } else if (effect instanceof Effect.Calculate calculate) {
            return task -> calculations.run(task, calculate.effect());
        } else if (effect instanceof Effect.Directory directory) {
            return task -> directories.run(task, directory.effect());
        } else if (effect instanceof Effect.Search search) {
            return task -> searches.run(task, search.effect());
        } else if (effect instanceof Effect.Learn learn) {
            return task -> lessons.run(task, learn.effect());
        } else if (effect instanceof Effect.Play play) {
            return task -> sounds.play(play.tone());
        } else if (effect instanceof Effect.Wipe wipe) {
            return wipes.of(wipe.dossier());
        }
        throw new IllegalArgumentException(
                "No such effect: " + effect.getClass().getSimpleName());
    }

    private void sign(Task task, Effect.SignForm form) throws TroubleException {
        papers.signForm(task, form);
        if (form.handwriting().onPad()) {
            pads.signed();
        }
    }

    /** As threads and log events name it. */
    private static String kind(Effect effect) {
        StringBuilder kind = new StringBuilder();
        for (char letter : effect.getClass().getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && !kind.isEmpty()) {
                kind.append('-');
            }
            kind.append(Character.toLowerCase(letter));
        }
        return kind.toString();
    }

    @Override
    public void close() {
        tasks.close();
        tasks.cancelAll(id -> true);
        try {
            tasks.awaitEnd((TaskId id) -> true, ENDING);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        departures.close();
    }
}
