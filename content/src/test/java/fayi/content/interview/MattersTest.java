package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each matter asks, refuses, warns of and makes. */
class MattersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Facts FACTS =
            new Facts("演示人", "female", LocalDate.of(1970, 1, 1), "汉", "演示县演示乡1组", "110101197001011009");
    private static final ContentLibrary LIBRARY = ContentLibrary.bundled();
    private static final Answer YES = new Answer.YesNo(true);
    private static final Answer NO = new Answer.YesNo(false);

    /** At that question, or at the end; what is not given is answered somehow. */
    private static InterviewProgress at(String interview, String question, Map<String, Answer> given) {
        InterviewProgress progress = InterviewProgress.start(LIBRARY.interview(interview), FACTS, TODAY);
        for (int pick = 0;
                progress.current().filter(asked -> !asked.id().equals(question)).isPresent();
                pick++) {
            String asked = progress.current().orElseThrow().id();
            progress = given.containsKey(asked)
                    ? accepted(progress, given.get(asked))
                    : FittingAnswers.answer(progress, TODAY, pick);
        }
        return progress;
    }

    private static InterviewProgress end(String interview, Map<String, Answer> given) {
        return at(interview, "", given);
    }

    private static InterviewProgress accepted(InterviewProgress progress, Answer answer) {
        Result result = progress.answer(answer);
        assertThat(result).as(String.valueOf(progress)).isInstanceOf(Result.Accepted.class);
        return ((Result.Accepted) result).progress();
    }

    private static List<String> papers(InterviewProgress progress) {
        return progress.papers().stream().map(PlannedPaper::templateId).toList();
    }

    private static Answer choice(String option) {
        return new Answer.Choice(option);
    }

    private static void assertRefused(String interview, String question, Answer answer, String word) {
        Result result = at(interview, question, Map.of()).answer(answer);
        assertThat(result).isInstanceOf(Result.Rejected.class);
        assertThat(((Result.Rejected) result).message().chinese()).contains(word);
    }

    private static Map<String, Answer> wages(String... routes) {
        Map<String, Answer> given = new HashMap<>();
        given.put("migrant", YES);
        given.put("hired_by", choice("company"));
        given.put("contract", choice("mine"));
        given.put("worked_from", new Answer.Date(TODAY.minusDays(400)));
        given.put("worked_until", new Answer.Date(TODAY.minusDays(300)));
        given.put("still_there", NO);
        given.put("routes", new Answer.Choices(List.of(routes)));
        return given;
    }

    @Test
    void wagesByAllThreeWaysMakeThePapersOfEachAndOneAccount() {
        assertThat(papers(end("wage-arrears", wages("aid", "arbitration", "mediation"))))
                .containsExactly("wage-aid-application", "wage-arbitration", "wage-mediation", "wage-account");
        assertThat(papers(end("wage-arrears", wages("mediation")))).containsExactly("wage-mediation", "wage-account");
    }

    @Test
    void wagesGoToTheOfficeOfTheWayThatWasTaken() {
        assertThat(end("wage-arrears", wages("aid", "mediation"))
                        .office()
                        .orElseThrow()
                        .chinese())
                .isEqualTo("法律援助中心");
        assertThat(end("wage-arrears", wages("arbitration"))
                        .office()
                        .orElseThrow()
                        .chinese())
                .isEqualTo("劳动人事争议仲裁院");
        assertThat(end("wage-arrears", wages("mediation"))
                        .office()
                        .orElseThrow()
                        .chinese())
                .isEqualTo("人民调解委员会");
    }

    @Test
    void whoNearlyMissesTheYearForArbitrationIsTold() {
        assertThat(at("wage-arrears", "routes", wages()).hints())
                .anyMatch(hint -> hint.chinese().contains("一年内要申请仲裁"));
    }

    @Test
    void aHouseholdThatOwesWagesIsNoCaseForArbitration() {
        Map<String, Answer> given = wages();
        given.put("hired_by", choice("person"));
        assertThat(at("wage-arrears", "routes", given).options())
                .extracting(Option::id)
                .containsExactly("aid", "mediation");
    }

    @Test
    void mediationThatSucceedsMakesAnAgreementBesideTheRecord() {
        assertThat(papers(end("mediation-record", Map.of("result", choice("settled")))))
                .containsExactly("mediation-record", "mediation-agreement");
        assertThat(papers(end("mediation-record", Map.of("result", choice("failed")))))
                .containsExactly("mediation-record");
    }

    @Test
    void whoAsksForMediationNamesTheOtherSideAndGetsOneRequest() {
        InterviewProgress asked = end("mediation-request", Map.of());
        assertThat(papers(asked)).containsExactly("mediation-request");
        assertThat(asked.effectiveAnswers().find("opponents")).isPresent();
    }

    @Test
    void deguMediationKeepsTheLawsLimits() {
        assertRefused("degu-mediation", "kind", choice("crime"), "公安机关");
        assertRefused("degu-mediation", "criminal_case", YES, "公安机关");
        assertRefused("degu-mediation", "both_willing", NO, "愿意");
        assertRefused("degu-mediation", "law_first", NO, "法律");
        assertThat(at("degu-mediation", "kind", Map.of()).hints(Optional.of(choice("marriage"))))
                .anyMatch(hint -> hint.chinese().contains("自己愿意"));
        assertThat(papers(end("degu-mediation", Map.of()))).containsExactly("degu-dossier");
    }

    @Test
    void judicialConfirmationTellsTheLastOfItsThirtyDaysAndRefusesWhatTheCourtDoes() {
        Answer twentyFiveDaysAgo = new Answer.Date(TODAY.minusDays(25));
        InterviewProgress asked = end("judicial-confirmation", Map.of("effective_on", twentyFiveDaysAgo));
        assertThat(asked.values())
                .containsEntry("confirm_until", TODAY.plusDays(5).toString());
        assertThat(papers(asked)).containsExactly("judicial-confirmation");
        assertRefused("judicial-confirmation", "both_apply", NO, "两方");
    }

    @Test
    void aNotaryTellsWhatIsLackingAndTakesACommitmentInItsPlace() {
        Map<String, Answer> given = new HashMap<>(Map.of("has_household", new Answer.Document(false), "commit", YES));
        assertThat(papers(end("notary", given)))
                .containsExactly("notary-application", "notary-materials", "notary-commitment");
        given.put("commit", NO);
        assertThat(papers(end("notary", given))).containsExactly("notary-application", "notary-materials");
    }

    @Test
    void anAppraisalCostsLessForWhoReceivesAid() {
        assertThat(papers(end("appraisal", Map.of("aid_receiver", YES))))
                .containsExactly("appraisal-application", "appraisal-reduction");
        assertThat(papers(end("appraisal", Map.of("aid_receiver", NO, "allowance", NO))))
                .containsExactly("appraisal-application");
    }

    @Test
    void reviewAsksWhyOnceItsSixtyDaysAreOver() {
        Map<String, Answer> late = Map.of("known_on", new Answer.Date(TODAY.minusDays(61)));
        assertThat(end("review", late).applicable()).extracting(Question::id).contains("why_late");
        Map<String, Answer> early = Map.of("known_on", new Answer.Date(TODAY.minusDays(60)));
        assertThat(end("review", early).applicable()).extracting(Question::id).doesNotContain("why_late");
        assertThat(end("review", early).values()).containsEntry("review_until", TODAY.toString());
    }

    @Test
    void arbitrationIsFiledWithItsPaperForWorkAndForTrade() {
        assertThat(papers(end("labour-arbitration", Map.of()))).containsExactly("labour-arbitration");
        assertThat(papers(end("commercial-arbitration", Map.of()))).containsExactly("commercial-arbitration");
    }

    @Test
    void aVillagesAdviserAndAVisitAtHomeAreBookedForADay() {
        for (String booking : List.of("adviser-booking", "home-visit")) {
            InterviewProgress booked = end(booking, Map.of());
            assertThat(papers(booked)).containsExactly(booking);
            assertThat(booked.applicable()).extracting(Question::type).contains(AnswerType.DATE);
        }
    }

    @Test
    void aComplaintAboutAServiceNamesItAndIsHandedIn() {
        InterviewProgress complaint = end("service-complaint", Map.of("about", choice("notary")));
        assertThat(papers(complaint)).containsExactly("service-complaint");
        assertThat(complaint.answers().find("about")).contains(choice("notary"));
    }

    @Test
    void aCompanyComplainsOrIsCheckedUp() {
        assertThat(papers(end("company-complaint", Map.of()))).containsExactly("company-complaint");
        assertThat(papers(end("company-check-up", Map.of()))).containsExactly("company-check-up");
    }
}
