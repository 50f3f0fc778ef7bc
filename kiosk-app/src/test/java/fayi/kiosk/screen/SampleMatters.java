package fayi.kiosk.screen;

import fayi.content.ContentLibrary;
import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Option;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.PaperFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Questions for people, places and papers, as the interviews of other matters than legal aid ask them. */
final class SampleMatters {
    private static final Answer PHONE = new Answer.Text("13800000000");
    private static final Answer ADDRESS = new Answer.Place(List.of("四川省", "演示市", "演示县", "演示乡", "演示村"), "3组12号附1号");
    private static final Party PERSON = new Party(
            Party.Kind.PERSON,
            Map.of(
                    PartyField.NAME, "演示某人",
                    PartyField.PHONE, "13800000001",
                    PartyField.ADDRESS, "四川省演示市演示县演示乡演示村3组12号附1号"));
    private static final Party COMPANY = new Party(
            Party.Kind.COMPANY, Map.of(PartyField.NAME, "演示建筑劳务有限公司演示分公司", PartyField.REPRESENTATIVE, "演示负责人"));

    private SampleMatters() {}

    /** What is asked, by a name for its picture. */
    static Map<String, Dossier> all() {
        Map<String, Dossier> asked = new LinkedHashMap<>();
        asked.put("asking-place", at("loan-complaint", PHONE));
        asked.put("asking-place-line", drafted(at("loan-complaint", PHONE), "address", ADDRESS));
        asked.put("asking-people-kind", at("loan-complaint", PHONE, ADDRESS));
        asked.put("asking-people-name", at("support-complaint", PHONE, ADDRESS, new Answer.Choice("parent")));
        asked.put(
                "asking-people-list",
                drafted(
                        at("loan-complaint", PHONE, ADDRESS),
                        "defendants",
                        new Answer.Parties(List.of(PERSON, COMPANY))));
        asked.put(
                "asking-document",
                at(
                        "evidence-list",
                        PHONE,
                        ADDRESS,
                        new Answer.Text("演示案件"),
                        new Answer.Text("演示县人民法院"),
                        new Answer.Number(1)));
        asked.put("asking-help-in-options", until("wage-arrears", "routes"));
        return asked;
    }

    /** Wages by all three routes, all answered: four papers. */
    static Dossier wages() {
        Dossier dossier = until("wage-arrears", "");
        MadePaper four = new MadePaper(
                "讨要工钱",
                "L-DEMO1",
                new byte[0],
                9,
                Stream.of(3, 3, 2, 1)
                        .map(pages -> new PaperFile("", new byte[0], pages))
                        .toList());
        return dossier.with(dossier.application().orElseThrow().made(four));
    }

    /** An interview in which everything before that question is answered with all there is to choose. */
    private static Dossier until(String interview, String question) {
        Dossier dossier = at(interview);
        Application application = dossier.application().orElseThrow();
        InterviewProgress progress = application.progress().orElseThrow();
        while (progress.current().filter(asked -> !asked.id().equals(question)).isPresent()) {
            progress = SampleDossiers.accepted(progress, fitting(progress));
        }
        return dossier.with(application.with(progress, true));
    }

    private static Party somebody() {
        return new Party(Party.Kind.PERSON, Map.of(PartyField.NAME, "演示某人", PartyField.PHONE, "13800000001"));
    }

    private static Answer fitting(InterviewProgress progress) {
        List<Option> options = progress.options();
        return switch (progress.current().orElseThrow().type()) {
            case TEXT, LONG_TEXT -> new Answer.Text("演示县演示路安置房工地");
            case PHONE -> PHONE;
            case NUMBER -> new Answer.Number(3);
            case MONEY -> new Answer.Money(1_260_000);
            case DATE -> new Answer.Date(SampleVisits.NOW.toLocalDate());
            case YES_NO -> new Answer.YesNo(true);
            case CHOICE -> new Answer.Choice(options.get(0).id());
            case CHOICES ->
                new Answer.Choices(options.stream()
                        .filter(option -> !option.exclusive())
                        .map(Option::id)
                        .toList());
            case PLACE -> ADDRESS;
            case PERSON -> new Answer.Person(somebody());
            case PARTIES -> new Answer.Parties(List.of(somebody()));
            case DOCUMENT -> new Answer.Document(true);
        };
    }

    /** An interview after these answers, at the question that follows. */
    static Dossier at(String interview, Answer... answers) {
        InterviewProgress progress = InterviewProgress.start(
                ContentLibrary.bundled().interview(interview),
                SampleDossiers.person().facts(),
                SampleVisits.NOW.toLocalDate());
        for (Answer answer : answers) {
            progress = SampleDossiers.accepted(progress, answer);
        }
        Application application =
                Application.of(SampleVisits.CATALOGUE.find(interview).orElseThrow());
        return Dossier.EMPTY.with(SampleDossiers.person()).with(application.with(progress, true));
    }

    private static Dossier drafted(Dossier dossier, String question, Answer draft) {
        return dossier.with(dossier.application().orElseThrow().draft(question, draft));
    }
}
