package fayi.protocol;

import java.time.ZonedDateTime;

/**
 * A signed-in desk. The session itself is an HttpOnly cookie.
 *
 * @param csrfToken to be sent back in the header X-Fayi-Desk with every change
 */
public record DeskSession(String account, LawyerCard lawyer, String csrfToken, ZonedDateTime expiresAt) {}
