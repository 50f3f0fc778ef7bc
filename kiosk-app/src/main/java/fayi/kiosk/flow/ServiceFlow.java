package fayi.kiosk.flow;

import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.Flow;
import fayi.content.catalogue.Service;
import java.util.Optional;
import java.util.Set;

/** The choices, what a service is, and the page at the end of everything that was done. */
public final class ServiceFlow {
    /** The flows that have pages. A service of another would be a button that leads nowhere. */
    private static final Set<Flow> OPEN =
            Set.of(Flow.INTERVIEW, Flow.BOOK, Flow.CONSULTATION, Flow.TRACK, Flow.LINK, Flow.CALCULATE);

    private final Catalogue catalogue;

    /** Over the services that can be chosen. */
    public ServiceFlow(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What of {@code catalogue} this program can open. */
    public static Catalogue offered(Catalogue catalogue) {
        return catalogue.only(service -> OPEN.contains(service.flow()));
    }

    /** A touch on one of this flow's pages. */
    public FlowState touched(FlowState state, Touch touch) {
        Page page = state.page();
        if (page instanceof Page.Home && touch instanceof Touch.ChooseService choice) {
            return catalogue
                    .find(choice.serviceId())
                    .map(service -> choose(state, service))
                    .orElse(state);
        }
        if (page instanceof Page.Introduction introduction) {
            return touched(state, introduction, touch);
        }
        return page instanceof Page.Closing ? closing(state, touch) : state;
    }

    private static FlowState choose(FlowState state, Service service) {
        return ApplicationFlow.canResume(state, service)
                ? ApplicationFlow.resume(state)
                : state.show(new Page.Introduction(service.id()));
    }

    private FlowState touched(FlowState state, Page.Introduction page, Touch touch) {
        Optional<Service> service = catalogue.find(page.serviceId());
        if (touch instanceof Touch.Back || service.isEmpty()) {
            return state.show(new Page.Home());
        }
        return touch instanceof Touch.Proceed ? open(state, service.get()) : state;
    }

    private static FlowState open(FlowState state, Service service) {
        if (service.flow() == Flow.CONSULTATION) {
            return CallStage.queue(state, service.id());
        }
        if (service.flow() == Flow.TRACK) {
            return TrackFlow.ask(state);
        }
        if (service.flow() == Flow.CALCULATE) {
            return CalculateFlow.start(state, service);
        }
        return service.flow().handsIn() ? ApplicationFlow.start(state, service) : state;
    }

    private static FlowState closing(FlowState state, Touch touch) {
        if (touch instanceof Touch.Proceed) {
            return LeavingFlow.leave(state);
        }
        boolean handedIn = state.application().flatMap(Application::handedIn).isPresent();
        return touch instanceof Touch.Back && handedIn ? ReceiptStage.enter(state) : state;
    }
}
