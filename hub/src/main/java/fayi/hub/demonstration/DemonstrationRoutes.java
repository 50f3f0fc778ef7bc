package fayi.hub.demonstration;

import fayi.hub.web.Messages;
import fayi.hub.web.Routes;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** Shows the demonstration's accounts with their present codes; exists only in a demonstration. */
public final class DemonstrationRoutes implements Routes {
    /** GET, no session: {@link Answer}; 404 in the field. */
    public static final String PATH = "/api/desk/demonstration";

    private final Demonstration demonstration;
    private final Messages messages;

    /** All accounts of the demonstration. */
    public record Answer(List<DemonstrationAccount> accounts) {
        /** Copies the list. */
        public Answer {
            accounts = List.copyOf(accounts);
        }
    }

    /** Answered by {@code demonstration}. */
    public DemonstrationRoutes(Demonstration demonstration, Messages messages) {
        this.demonstration = demonstration;
        this.messages = messages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, request -> messages.answer(request, new Answer(demonstration.accounts())));
    }
}
