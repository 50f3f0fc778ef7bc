package fayi.kiosk.effect;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Service;
import fayi.content.interview.InterviewProgress;
import fayi.content.paper.PaperMaker;
import fayi.content.paper.PaperPages;
import fayi.content.paper.ResumeCodePaper;
import fayi.content.yaml.ContentException;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.SetAside;
import fayi.kiosk.flow.TakenUp;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.hublink.HubLinkException;
import fayi.kiosk.unfinished.ResumeCode;
import fayi.kiosk.unfinished.Unfinished;
import fayi.kiosk.unfinished.UnfinishedKey;
import fayi.kiosk.unfinished.UnfinishedText;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives an unfinished interview to the hub, sealed with a new code and the card, and takes one up again. */
final class UnfinishedEffects {
    private final SecureRandom random = new SecureRandom();
    private final HubLink hub;
    private final Supplier<ContentLibrary> content;
    private final Supplier<PaperMaker> maker;
    private final UnfinishedText texts;
    private final String stationName;
    private final Clock clock;
    private final EventLog log;

    UnfinishedEffects(
            HubLink hub,
            Supplier<ContentLibrary> content,
            Supplier<PaperMaker> maker,
            WireFormat format,
            String stationName,
            Clock clock,
            EventLog log) {
        this.hub = hub;
        this.content = content;
        this.maker = maker;
        this.texts = new UnfinishedText(format);
        this.stationName = stationName;
        this.clock = clock;
        this.log = log;
    }

    void setAside(Task task, Person person, Application application) throws TroubleException, InterruptedException {
        Optional<InterviewProgress> progress = application.progress();
        if (progress.isEmpty()) {
            throw new TroubleException(Trouble.NOT_SET_ASIDE);
        }
        ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        byte[] text = texts.write(Unfinished.of(application.service().id(), progress.get(), application.drafts(), now));
        ResumeCode code = ResumeCode.random(random);
        UnfinishedKey key = UnfinishedKey.of(code, person.facts().idNumber());
        try {
            // Before something that cannot be taken back: who has left meanwhile wants nothing kept.
            task.requireWanted();
            ZonedDateTime until = hub.setAside(key.lookup(), key.seal(text, random))
                    .goodUntil()
                    .withZoneSameInstant(clock.getZone());
            Optional<MadePaper> paper = paper(code, application.service(), until, now);
            if (!task.tell(new Outcome.SetAsideKept(task.id(), new SetAside(code, until, paper)))) {
                paper.ifPresent(MadePaper::destroy);
            }
        } catch (HubLinkException failure) {
            throw new TroubleException(Trouble.NOT_SET_ASIDE);
        } finally {
            key.destroy();
            Arrays.fill(text, (byte) 0);
        }
    }

    void takeUp(Task task, Person person, ResumeCode code) throws TroubleException, InterruptedException {
        UnfinishedKey key = UnfinishedKey.of(code, person.facts().idNumber());
        try {
            Unfinished found = hub.unfinished(key.lookup())
                    .flatMap(key::open)
                    .flatMap(this::read)
                    .orElseThrow(() -> new TroubleException(Trouble.SET_ASIDE_UNKNOWN));
            task.tell(new Outcome.Found(task.id(), takenUp(found, key.lookup())));
        } catch (HubLinkException.Refused refused) {
            boolean slowed = refused.problem().id().equals("too-many-requests");
            throw slowed ? new TroubleException(Trouble.TOO_MANY_TRIES) : HubTrouble.of(refused);
        } catch (HubLinkException away) {
            throw HubTrouble.of(away);
        } finally {
            key.destroy();
        }
    }

    void forget(String lookup) throws InterruptedException {
        try {
            hub.forgetUnfinished(lookup);
        } catch (HubLinkException away) {
            // The hub forgets it by itself after some weeks; nobody without code and card can read it.
        }
    }

    private Optional<Unfinished> read(byte[] text) {
        try {
            return texts.read(text);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    private TakenUp takenUp(Unfinished found, String lookup) throws TroubleException {
        ContentLibrary library = content.get();
        Optional<Service> service = library.catalogue().find(found.serviceId());
        Optional<String> interview = service.flatMap(Service::interview);
        if (service.isEmpty() || interview.isEmpty()) {
            throw new TroubleException(Trouble.INTERVIEW_BROKEN);
        }
        try {
            return new TakenUp(service.get(), library.interview(interview.get()), found, lookup);
        } catch (ContentException broken) {
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            throw new TroubleException(Trouble.INTERVIEW_BROKEN);
        }
    }

    /** Without it the code stands on the screen all the same. */
    private Optional<MadePaper> paper(ResumeCode code, Service service, ZonedDateTime until, ZonedDateTime now) {
        try {
            byte[] pdf = maker.get()
                    .make(new ResumeCodePaper(
                            code.grouped(),
                            code.text(),
                            service.title().chinese(),
                            until.toLocalDate(),
                            stationName,
                            now));
            try (PaperPages pages = PaperPages.of(pdf)) {
                return Optional.of(new MadePaper("接着填的号码", "", pdf, pages.count()));
            }
        } catch (ContentException broken) {
            log.record(LogEvent.CONTENT_BROKEN, String.valueOf(broken.getMessage()));
            return Optional.empty();
        } catch (RuntimeException failure) {
            log.record(LogEvent.EFFECT_FAILED, "paper", EventLog.trace(failure));
            return Optional.empty();
        }
    }
}
