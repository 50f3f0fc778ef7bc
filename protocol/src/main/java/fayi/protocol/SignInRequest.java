package fayi.protocol;

/** A lawyer signs in at the desk: password and one-time code (RFC 6238). */
public record SignInRequest(String account, String password, String code) {
    @Override
    public String toString() {
        return "SignInRequest[masked]";
    }
}
