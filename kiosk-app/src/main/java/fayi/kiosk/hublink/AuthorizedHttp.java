package fayi.kiosk.hublink;

import java.net.URI;

/** Requests with the station's token; a token that the hub no longer takes is replaced once and the request repeated. */
final class AuthorizedHttp {
    private static final int UNAUTHORIZED = 401;

    private final HubHttp http;
    private final TokenKeeper tokens;
    private final Reachability reachability;

    AuthorizedHttp(HubHttp http, TokenKeeper tokens, Reachability reachability) {
        this.http = http;
        this.tokens = tokens;
        this.reachability = reachability;
    }

    URI address(String path) {
        return http.address(path);
    }

    HubAnswer exchange(HubRequest request) throws HubLinkException, InterruptedException {
        try {
            String token = tokens.token();
            HubAnswer answer = http.exchange(authorized(request, token));
            if (answer.status() == UNAUTHORIZED) {
                tokens.drop(token);
                answer = http.exchange(authorized(request, tokens.token()));
            }
            reachability.report(answer.status() < 500);
            return answer;
        } catch (HubLinkException.Unreachable failure) {
            reachability.report(false);
            throw failure;
        }
    }

    private static HubRequest authorized(HubRequest request, String token) {
        return request.withHeader("Authorization", "Bearer " + token);
    }
}
