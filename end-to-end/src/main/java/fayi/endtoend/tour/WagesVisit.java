package fayi.endtoend.tour;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A second person, whose wages were not paid: questions for a place, people, documents, money and days, all three ways, four
 * papers looked through and signed at once, and documents by name. One thread.
 */
final class WagesVisit {
    private static final int PAPERS = 4;
    private static final Map<String, List<String>> ANSWERS = answers();
    /** One of each kind: a place, people, a day, money, a story, a document, what each way means. */
    private static final Set<String> PICTURED =
            Set.of("address", "employers", "worked_from", "owed", "facts", "proof_contract", "routes");

    private final TourWorld world;
    private final Citizen citizen;

    WagesVisit(TourWorld world, Citizen citizen) {
        this.world = world;
        this.citizen = citizen;
    }

    /** In the order in which they are asked. */
    private static Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("phone", Typing.keys("13900007320"));
        answers.put("address", place());
        answers.put("migrant", List.of("yes"));
        answers.put("work", List.of("option-building"));
        answers.put("place_of_work", Typing.letters("gongdi"));
        answers.put("hired_by", List.of("option-company"));
        answers.put("employers", company());
        answers.put("contract", List.of("option-mine"));
        answers.put("worked_from", List.of("date-year-ago"));
        answers.put("worked_until", List.of("date-month-ago"));
        answers.put("still_there", List.of("no"));
        answers.put("pay_way", List.of("option-day"));
        answers.put("pay_rate", Typing.keys("200"));
        answers.put("owed", Typing.keys("12600"));
        answers.put("owed_period", Typing.letters("qunian"));
        answers.put("acknowledged", List.of("option-written"));
        answers.put("asked_before", List.of("option-boss"));
        answers.put("last_asked", List.of("date-month-ago"));
        answers.put("facts", Typing.letters("meigeiqian"));
        answers.put("proof_contract", List.of("yes"));
        answers.put("proof_note", List.of("yes"));
        answers.put("proof_work", List.of("yes"));
        answers.put("proof_pay", List.of("no"));
        answers.put("witnesses", List.of("action-skip"));
        answers.put("routes", List.of("option-aid", "option-arbitration", "option-mediation"));
        answers.put("committee", Typing.letters("yanshi"));
        answers.put("truth", List.of("yes"));
        return answers;
    }

    private static List<String> place() {
        return List.of(
                "@card",
                "place-elsewhere",
                "place-1",
                "place-1",
                "place-1",
                "@lists",
                "place-1",
                "place-2",
                "key-digits",
                "key-3");
    }

    /** By its name alone: telephone, address and who is in charge are left open. */
    private static List<String> company() {
        return Stream.of(
                        List.of("@kind", "kind-company"),
                        Typing.letters("yanshi"),
                        List.of("@name", "action-main", "@phone", "action-main", "action-main", "action-main"))
                .flatMap(List::stream)
                .toList();
    }

    /** From the first touch to the clean station. */
    void play() throws IOException {
        citizen.begin("group-wages", "service-wage-arrears");
        citizen.identify("citizen");
        citizen.answerAll(ANSWERS, PICTURED);
        citizen.lookThroughPapers(PAPERS);
        citizen.collect("proof_contract", "proof_note");
        citizen.handIn();
        citizen.leave();
        if (world.devices().receipts().isEmpty()) {
            throw new IOException("No receipt came");
        }
    }
}
