package fayi.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.demonstration.DemonstrationRoutes;
import fayi.hub.security.OneTimeCode;
import fayi.hub.testkit.DeskClient;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.Wire;
import fayi.protocol.DeskSession;
import fayi.protocol.Paths;
import fayi.protocol.SignInRequest;
import fayi.protocol.WireFormat;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final String PASSWORD = "demonstration-one";

    private final HubNode hub = HubNode.start();
    private final DeskClient desk = new DeskClient(hub.address());
    private final OneTimeCode codes = new OneTimeCode("MRSW233OON2HEYLUNFXW4LLMMF3XSZLS");

    @AfterEach
    void end() {
        hub.close();
    }

    private String code(int stepsFromNow) {
        return codes.at(OneTimeCode.step(hub.clock().instant()) + stepsFromNow);
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.problem().id()).isEqualTo("sign-in-refused");
    }

    @Test
    void aLawyerSignsInSeesTheSessionAndSignsOut() {
        DeskSession session = desk.signIn("lawyer1", PASSWORD, code(0));
        assertThat(session.lawyer().name()).isEqualTo("演示律师一");
        assertThat(desk.get(Paths.DESK_SESSION).as(DeskSession.class)).isEqualTo(session);
        assertThat(Wire.send(hub.address(), "DELETE", Paths.DESK_SESSION, desk.headers(), null)
                        .status())
                .isEqualTo(204);
        assertThat(desk.get(Paths.DESK_SESSION).problem().id()).isEqualTo("not-signed-in");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        Reply reply = desk.trySignIn("lawyer1", PASSWORD, code(0));
        assertThat(reply.response().headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");
        byte[] body = new WireFormat().write(new SignInRequest("lawyer1", PASSWORD, code(1)));
        Reply proxied =
                Wire.send(hub.address(), "POST", Paths.DESK_SESSION, Map.of("X-Forwarded-Proto", "https"), body);
        assertThat(proxied.response().headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Secure");
    }

    @Test
    void aCodeIsGoodOnceAndAnOlderOneIsNotAfterIt() {
        desk.signIn("lawyer1", PASSWORD, code(0));
        assertRefused(desk.trySignIn("lawyer1", PASSWORD, code(0)));
        assertRefused(desk.trySignIn("lawyer1", PASSWORD, code(-1)));
        desk.signIn("lawyer1", PASSWORD, code(1));
    }

    @Test
    void aClockHalfAMinuteOffIsToleratedAndNoMore() {
        assertRefused(desk.trySignIn("lawyer1", PASSWORD, code(-3)));
        assertRefused(desk.trySignIn("lawyer1", PASSWORD, code(3)));
        desk.signIn("lawyer1", PASSWORD, code(-1));
    }

    @Test
    void noAnswerTellsWhatWasWrong() {
        Reply wrongPassword = desk.trySignIn("lawyer1", "demonstration-two", code(0));
        Reply wrongCode = desk.trySignIn("lawyer1", PASSWORD, "000000");
        Reply nobody = desk.trySignIn("lawyer9", PASSWORD, code(0));
        assertRefused(wrongPassword);
        assertThat(wrongCode.text()).isEqualTo(wrongPassword.text()).isEqualTo(nobody.text());
        desk.signIn("lawyer1", PASSWORD, code(0));
    }

    @Test
    void tooManyWrongSignInsCloseTheAccountForAWhile() {
        for (int i = 0; i < 4; i++) {
            assertRefused(desk.trySignIn("lawyer1", "wrong", code(0)));
        }
        assertThat(desk.trySignIn("lawyer1", "wrong", code(0)).problem().id()).isEqualTo("sign-in-locked");
        assertThat(desk.trySignIn("lawyer1", PASSWORD, code(0)).problem().id()).isEqualTo("sign-in-locked");
        assertThat(hub.log()).contains("sign-in-locked");
        hub.clock().advance(Duration.ofMinutes(5).plusSeconds(1));
        desk.signIn("lawyer1", PASSWORD, code(0));
    }

    @Test
    void aSessionEndsByItself() {
        desk.signIn("lawyer1", PASSWORD, code(0));
        hub.clock().advance(Duration.ofHours(10).plusSeconds(1));
        assertThat(desk.get(Paths.DESK_QUEUE).status()).isEqualTo(401);
    }

    @Test
    void aChangeWithoutTheSessionsTokenIsRefused() {
        desk.signIn("lawyer1", PASSWORD, code(0));
        String path = Paths.DESK_CLAIM.replace("{ticket}", "any");
        for (Map<String, String> headers : java.util.List.of(
                desk.cookies(),
                Map.of("Cookie", desk.cookies().getOrDefault("Cookie", ""), "X-Fayi-Desk", "0".repeat(64)))) {
            Reply reply = Wire.send(hub.address(), "POST", path, headers, new byte[0]);
            assertThat(reply.problem().id()).isEqualTo("csrf-token-missing");
        }
        assertThat(desk.post(path, null).problem().id()).isEqualTo("ticket-unknown");
    }

    @Test
    void nothingOfTheDeskIsAnsweredWithoutASession() {
        for (String path : java.util.List.of(
                Paths.DESK_SESSION,
                Paths.DESK_QUEUE,
                "/api/desk/matters/FY20260301-000001",
                "/api/desk/matters/FY20260301-000001/papers/paper-1.pdf",
                Paths.DESK_ICE)) {
            assertThat(new DeskClient(hub.address()).get(path).status()).isEqualTo(401);
        }
    }

    @Test
    void theDemonstrationShowsACodeThatWorksAlsoWhenThePresentOneIsUsed() {
        desk.signInAsShown("lawyer1");
        desk.signInAsShown("lawyer1");
    }

    @Test
    void withoutADemonstrationItsAccountsAreShutAndNotShown() {
        desk.signInAsShown("lawyer1");
        try (HubNode inTheField = hub.anotherInTheField()) {
            assertThat(Wire.send(inTheField.address(), "GET", DemonstrationRoutes.PATH, Map.of(), null)
                            .status())
                    .isEqualTo(404);
            assertThat(desk.at(inTheField.address()).get(Paths.DESK_SESSION).status())
                    .isEqualTo(401);
            assertRefused(new DeskClient(inTheField.address()).trySignIn("lawyer1", PASSWORD, code(1)));
        }
    }
}
