package fayi.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a message looks like where somebody logs it by mistake. */
class TextFormsTest {
    private static final String KEPT = "not-for-logs";
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));
    private static final LawyerCard LAWYER = new LawyerCard("演示律师", "演示所", "演示-1");

    static Stream<Object> messages() {
        Applicant applicant = new Applicant(KEPT, "male", LocalDate.EPOCH, KEPT, KEPT, KEPT, KEPT);
        AnsweredQuestion answer = new AnsweredQuestion("story", KEPT, KEPT, KEPT);
        return Stream.of(
                applicant,
                answer,
                new DeskSession("a1", LAWYER, KEPT, NOW),
                new DeskTicket("t1", NOW, "演示站", "consult", Optional.of(KEPT), Optional.empty(), "zh-CN"),
                new EnrolmentRequest("s1", KEPT, KEPT, KEPT),
                new IceServer(List.of("turn:turn.example"), Optional.of(KEPT), Optional.of(KEPT)),
                new IceServers(
                        List.of(new IceServer(List.of("turn:turn.example"), Optional.of(KEPT), Optional.of(KEPT)))),
                new Opinion("t1", Optional.empty(), LAWYER, KEPT, NOW),
                new OpinionDraft(KEPT),
                new SignInRequest(KEPT, KEPT, KEPT),
                new Submission(
                        UUID.randomUUID(),
                        "L1",
                        "s1",
                        "legal-aid",
                        "法律援助",
                        "演示中心",
                        NOW,
                        applicant,
                        List.of(KEPT),
                        List.of(answer),
                        List.of(),
                        KEPT),
                new TokenAnswer(KEPT, NOW, "{}", "key-1"),
                new TokenRequest(KEPT),
                new TrackRequest.ByIdNumber(KEPT),
                new TrackRequest.ByReceipt("key", KEPT),
                new ReceiptCode("key", KEPT));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aTextFormTellsNeitherSecretsNorWhatAPersonSaid(Object message) {
        assertThat(message.toString()).doesNotContain(KEPT);
    }
}
