package fayi.protocol;

import java.time.ZonedDateTime;

/**
 * A signed-in desk. The session itself is an HttpOnly cookie. Its text form holds no token.
 *
 * @param csrfToken to be sent back in the header X-Fayi-Desk with every change
 */
public record DeskSession(String account, LawyerCard lawyer, String csrfToken, ZonedDateTime expiresAt) {
    @Override
    public String toString() {
        return "DeskSession[" + account + "]";
    }
}
