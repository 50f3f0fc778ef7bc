package fayi.kiosk.visit;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Service;
import fayi.content.directory.Directory;
import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Option;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.content.interview.Question;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.search.LawAnswer;
import fayi.device.card.IdCard;
import fayi.device.document.DocumentPage;
import fayi.device.print.PrintProgress;
import fayi.device.signature.Stroke;
import fayi.kiosk.calculate.CalculateOutcome;
import fayi.kiosk.directory.DemonstrationDirectory;
import fayi.kiosk.directory.DirectoryOutcome;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.PaperFile;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Photograph;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.flow.SetAside;
import fayi.kiosk.flow.TakenCode;
import fayi.kiosk.flow.TakenUp;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.learn.LearnOutcome;
import fayi.kiosk.search.SampleLaws;
import fayi.kiosk.search.SearchEffect;
import fayi.kiosk.search.SearchOutcome;
import fayi.kiosk.unfinished.Restored;
import fayi.kiosk.unfinished.ResumeCode;
import fayi.kiosk.unfinished.Unfinished;
import fayi.protocol.LawyerCard;
import fayi.protocol.MatterHistory;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Opinion;
import fayi.protocol.taken.TakenAlong;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a person of a test brings along; every text of theirs carries {@link #PLANTED}. */
final class Samples {
    /** Must be nowhere once a visit is over. */
    static final Directory DIRECTORY = DemonstrationDirectory.read();

    static final String PLANTED = "演示印记";

    static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 3, 10, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));
    static final ContentLibrary CONTENT = ContentLibrary.bundled();
    static final UUID KEY = UUID.fromString("7a0c1a52-52a1-4c3f-8a53-1d2f5f6f0a01");
    static final LawyerCard LAWYER = new LawyerCard("演示律师", "演示律师事务所", "演示执业证号");
    static final MatterReceipt RECEIPT =
            new MatterReceipt("FY-演示-0001", MORNING, "演示法律援助中心", "七天内答复您", LocalDate.of(2026, 3, 17));
    static final MatterHistory MATTER = new MatterHistory(
            "FY-" + PLANTED, "legal-aid", "申请法律援助", "演示中心", "received", "等候答复", LocalDate.of(2026, 3, 17), List.of());

    private Samples() {}

    static Service legalAid() {
        return CONTENT.catalogue().find("legal-aid").orElseThrow();
    }

    static Person person() {
        return person("110101198501011009");
    }

    static Person person(String idNumber) {
        return person(idNumber, LocalDate.of(2036, 1, 1));
    }

    static Person person(String idNumber, LocalDate validTo) {
        Facts facts =
                new Facts(PLANTED + "某人", "male", LocalDate.of(1985, 1, 1), "汉", PLANTED + "乡", PLANTED + idNumber);
        return new Person(facts, IdCard.Type.CITIZEN, Optional.of(validTo));
    }

    static MadePaper paper(String code) {
        return new MadePaper(PLANTED + "申请表", code, new byte[] {1, 2, 3}, 2);
    }

    static Photograph photograph() {
        return new Photograph(new DocumentPage(new byte[] {4, 5}, 1, 1, DocumentPage.Form.A4), pixels());
    }

    /** Two papers of two pages and one. */
    static MadePaper bundle(String code) {
        return new MadePaper(
                PLANTED + "材料",
                code,
                new byte[] {1, 2, 3},
                3,
                List.of(
                        new PaperFile(PLANTED + "一", new byte[] {1}, 2),
                        new PaperFile(PLANTED + "二", new byte[] {2}, 1)));
    }

    /** Long enough for a signature. */
    static Stroke stroke() {
        return new Stroke(new int[] {0, 5000}, new int[] {100, 200}, new float[] {1, 0.5f}, new int[] {0, 300});
    }

    static Pixels pixels() {
        return new Pixels(1, 1, new int[] {7});
    }

    static SetAside setAside() {
        return new SetAside(new ResumeCode("012345678901"), MORNING.plusDays(30), Optional.of(paper("")));
    }

    static TakenUp takenUp() {
        Unfinished unfinished = new Unfinished(
                "legal-aid",
                MORNING.minusDays(2),
                Map.of(
                        "phone", new Answer.Text("13800000000"),
                        "matter", new Answer.Choice("wages"),
                        "facts", new Answer.Text(PLANTED)));
        return new TakenUp(legalAid(), CONTENT.interview("legal-aid"), unfinished, PLANTED);
    }

    static Page resumed() {
        TakenUp taken = takenUp();
        return new UnfinishedPage.Resumed(
                taken,
                Restored.of(taken.interview(), person().facts(), MORNING.toLocalDate(), taken.unfinished()),
                new InterviewPage.Confirm(Optional.empty()));
    }

    static TakenAlong sheet() {
        return new TakenAlong.Sheet(PLANTED, List.of(new TakenAlong.Section(PLANTED, List.of(PLANTED))));
    }

    static TakenCode takenCode() {
        return new TakenCode(pixels(), MORNING.plusDays(1));
    }

    static HandedIn handedIn() {
        return new HandedIn(KEY, "L-0007", List.of(PLANTED), "FAYI1." + KEY + "." + "0".repeat(32), Optional.empty());
    }

    static Opinion opinion() {
        return new Opinion("T-1", Optional.empty(), LAWYER, PLANTED + "意见", MORNING);
    }

    static Outcome calculators(TaskId task) {
        return new Outcome.Calculated(task, new CalculateOutcome.Opened(CONTENT.calculators(), CONTENT.ruleData()));
    }

    static Outcome learning(TaskId task) {
        return new Outcome.Learn(task, new LearnOutcome.Opened(CONTENT.learning()));
    }

    static Outcome directory(TaskId task) {
        return new Outcome.Directory(task, new DirectoryOutcome.Opened(DIRECTORY));
    }

    /** What a search may find, as its effect's docstring says. */
    static Outcome searched(TaskId task, SearchEffect effect, int pick) {
        if (effect instanceof SearchEffect.MakePaper) {
            return new Outcome.PaperMade(task, paper(""));
        }
        return new Outcome.Searched(task, found(effect, pick));
    }

    private static SearchOutcome found(SearchEffect effect, int pick) {
        if (effect instanceof SearchEffect.Find) {
            return switch (pick % 7) {
                case 3 ->
                    new SearchOutcome.Answered(
                            new LawAnswer.NotFound(SampleLaws.found().hits()), true);
                case 4 -> new SearchOutcome.Answered(new LawAnswer.NothingImported(), false);
                case 5 -> new SearchOutcome.Listed(SampleLaws.NEW, SampleLaws.articles(SampleLaws.NEW, 30));
                case 6 -> new SearchOutcome.Read(Optional.of(SampleLaws.reading(SampleLaws.NEW)));
                default -> new SearchOutcome.Answered(SampleLaws.found(), true);
            };
        }
        if (effect instanceof SearchEffect.Read) {
            return new SearchOutcome.Read(
                    pick % 5 == 4 ? Optional.empty() : Optional.of(SampleLaws.reading(SampleLaws.NEW)));
        }
        if (effect instanceof SearchEffect.ListArticles) {
            return new SearchOutcome.Listed(SampleLaws.OLD, SampleLaws.articles(SampleLaws.OLD, 9));
        }
        if (effect instanceof SearchEffect.ListVersions) {
            return new SearchOutcome.Versions(List.of(SampleLaws.NEW, SampleLaws.OLD));
        }
        return effect instanceof SearchEffect.Tell
                ? new SearchOutcome.Told(
                        pick % 2 == 0
                                ? SampleLaws.told()
                                : new AskAnswer.Searched(SampleLaws.found(), AskAnswer.Reason.TOO_SLOW))
                : new SearchOutcome.Opened(pick % 9 == 8, true);
    }

    static PrintProgress printing(PrintProgress.State state) {
        return new PrintProgress(state, state == PrintProgress.State.PRINTED ? 2 : 1, 2);
    }

    /** An answer that fits the question which is asked. */
    static Answer fitting(InterviewProgress progress, int pick) {
        Question question = progress.current().orElseThrow();
        List<Option> options = progress.options();
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> new Answer.Text(PLANTED + pick);
            case PHONE -> new Answer.Text("1380000" + String.format("%04d", pick));
            case NUMBER -> new Answer.Number(1 + pick % 9);
            case MONEY -> new Answer.Money(pick * 100L);
            case DATE -> new Answer.Date(MORNING.toLocalDate().minusDays(pick % 300));
            case YES_NO -> new Answer.YesNo(question.id().equals("truth") || pick % 2 == 0);
            case CHOICE -> new Answer.Choice(options.get(pick % options.size()).id());
            case CHOICES ->
                new Answer.Choices(List.of(options.get(pick % options.size()).id()));
            case PLACE -> new Answer.Place(List.of("演示县"), PLANTED + pick);
            case PERSON -> new Answer.Person(party(question));
            case PARTIES -> new Answer.Parties(List.of(party(question)));
            case DOCUMENT -> new Answer.Document(pick % 2 == 0);
        };
    }

    private static Party party(Question question) {
        Party.Kind kind = question.partyForm().orElseThrow().kinds().get(0);
        return new Party(kind, Map.of(PartyField.NAME, PLANTED));
    }
}
