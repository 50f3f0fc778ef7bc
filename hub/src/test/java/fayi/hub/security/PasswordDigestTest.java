package fayi.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordDigestTest {
    private final PasswordDigest digests = new PasswordDigest();

    @Test
    void aDigestKnowsItsPasswordAndNoOther() {
        String digest = digests.of("演示密码");
        assertThat(digest).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("演示密码");
        assertThat(digests.matches("演示密码", digest)).isTrue();
        assertThat(digests.matches("演示密吗", digest)).isFalse();
        assertThat(digests.of("演示密码")).isNotEqualTo(digest);
    }

    @Test
    void whatIsNoDigestMatchesNothing() {
        assertThat(digests.matches("", "")).isFalse();
        assertThat(digests.matches("x", "$2a$10$abc")).isFalse();
    }
}
