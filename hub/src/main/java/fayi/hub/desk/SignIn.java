package fayi.hub.desk;

import fayi.hub.security.ColumnCipher;
import fayi.hub.security.Digests;
import fayi.hub.security.OneTimeCode;
import fayi.hub.security.PasswordDigest;
import fayi.hub.store.AuditStore;
import fayi.hub.store.Credentials;
import fayi.hub.store.DeskSessionStore;
import fayi.hub.store.LawyerStore;
import fayi.hub.web.Refusal;
import fayi.protocol.SignInRequest;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Signs lawyers in with a password and a one-time code. A refusal never tells which of them was wrong, or whether there is
 * such an account; only one that too many failures have closed says so, since its lawyer must know. Thread-safe.
 */
public final class SignIn {
    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED = Duration.ofMinutes(5);
    private static final Duration SESSION = Duration.ofHours(10);
    private static final int TOKEN_BYTES = 32;
    /** Compared with when there is no such account, so that its absence takes as long as a wrong password. */
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final LawyerStore lawyers;
    private final DeskSessionStore sessions;
    private final AuditStore audit;
    private final PasswordDigest passwords;
    private final ColumnCipher cipher;
    private final EventLog log;
    private final Clock clock;

    /** A session that has begun, and the cookie that proves it. */
    record Begun(String cookie, DeskSessionStore.Session session) {
        @Override
        public String toString() {
            return "Begun[masked]";
        }
    }

    /** Over what the stores keep. */
    public SignIn(
            LawyerStore lawyers,
            DeskSessionStore sessions,
            AuditStore audit,
            PasswordDigest passwords,
            ColumnCipher cipher,
            EventLog log,
            Clock clock) {
        this.lawyers = lawyers;
        this.sessions = sessions;
        this.audit = audit;
        this.passwords = passwords;
        this.cipher = cipher;
        this.log = log;
        this.clock = clock;
    }

    Begun begin(SignInRequest request) {
        Instant now = clock.instant();
        Optional<Credentials> known = lawyers.credentials(request.account());
        if (known.isPresent() && known.get().lockedUntil().filter(now::isBefore).isPresent()) {
            throw locked();
        }
        boolean passwordIsRight = passwords.matches(
                request.password(), known.map(Credentials::passwordDigest).orElse(NOBODY));
        if (known.isEmpty() || !passwordIsRight || !useCode(known.get(), request.code(), now)) {
            refuse(request.account(), now);
        }
        String cookie = Digests.randomHex(TOKEN_BYTES);
        sessions.begin(
                Digests.sha256(cookie), request.account(), Digests.randomHex(TOKEN_BYTES), now.plus(SESSION), now);
        audit.write(now, request.account(), "sign-in", "desk");
        return new Begun(cookie, sessions.find(Digests.sha256(cookie), now).orElseThrow());
    }

    Optional<DeskSessionStore.Session> find(String cookie) {
        return sessions.find(Digests.sha256(cookie), clock.instant());
    }

    void end(String cookie) {
        sessions.end(Digests.sha256(cookie));
    }

    private boolean useCode(Credentials known, String code, Instant now) {
        byte[] secret = cipher.decrypt(totpPlace(known.account()), known.totpSecret());
        OptionalLong step = new OneTimeCode(new String(secret, StandardCharsets.UTF_8)).matching(code.strip(), now);
        return step.isPresent() && lawyers.useTotpStep(known.account(), step.getAsLong());
    }

    private void refuse(String account, Instant now) {
        if (lawyers.countFailure(account, MOST_FAILURES, now.plus(LOCKED))) {
            log.record(LogEvent.SIGN_IN_LOCKED);
            throw locked();
        }
        log.record(LogEvent.SIGN_IN_REFUSED);
        throw new Refusal(401, "sign-in-refused", "账号、密码或动态口令不对。", "请重新输入；动态口令每个只能用一次，请等下一个。");
    }

    private static Refusal locked() {
        return new Refusal(429, "sign-in-locked", "输错次数太多，账号暂时锁定。", "请五分钟后再试。");
    }

    /** Where the secret of an account's one-time codes is kept, for its encryption. */
    public static String totpPlace(String account) {
        return "totp:" + account;
    }
}
