package fayi.kiosk.flow;

import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.Entrance;
import fayi.content.catalogue.Flow;
import fayi.content.catalogue.Service;
import fayi.content.ranking.Proposals;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The choices, what a service is, and the page at the end of everything that was done. */
public final class ServiceFlow {
    /** The flows that have pages. A service of another would be a button that leads nowhere. */
    private static final Set<Flow> OPEN = Set.of(
            Flow.INTERVIEW,
            Flow.BOOK,
            Flow.CONSULTATION,
            Flow.TRACK,
            Flow.LINK,
            Flow.CALCULATE,
            Flow.DIRECTORY,
            Flow.SEARCH,
            Flow.LEARN);

    private final Catalogue catalogue;
    private final Function<String, Proposals> ranker;

    /**
     * Over the services that can be chosen.
     *
     * @param ranker proposes services for what a person tells; quick, and throws nothing
     */
    public ServiceFlow(Catalogue catalogue, Function<String, Proposals> ranker) {
        this.catalogue = catalogue;
        this.ranker = ranker;
    }

    /** What of {@code catalogue} this program can open. */
    public static Catalogue offered(Catalogue catalogue) {
        return catalogue.only(service -> OPEN.contains(service.flow()));
    }

    /** Whether {@code page} is one of this flow's. */
    public static boolean shows(Page page) {
        return page instanceof ServicePage && !(page instanceof ServicePage.Attract);
    }

    /** A touch on one of this flow's pages. */
    public FlowState touched(FlowState state, Touch touch) {
        Page page = state.page();
        if (page instanceof ServicePage.Tell tell) {
            return touched(state, tell, touch);
        }
        if (page instanceof ServicePage.Introduction introduction) {
            return touched(state, introduction, touch);
        }
        if (page instanceof ServicePage.Closing) {
            return closing(state, touch);
        }
        return touch instanceof Touch.Back ? state.show(behind(page)) : chosen(state, touch);
    }

    /** From where a page of choices was opened. */
    private static Page behind(Page page) {
        if (page instanceof ServicePage.Group group) {
            return group.back();
        }
        if (page instanceof ServicePage.Theme theme) {
            return theme.back();
        }
        return page instanceof ServicePage.Proposed proposed
                ? new ServicePage.Tell(proposed.words())
                : new ServicePage.Home();
    }

    private FlowState chosen(FlowState state, Touch touch) {
        Page here = state.page();
        if (touch instanceof Touch.ChooseService choice) {
            return catalogue
                    .find(choice.serviceId())
                    .map(service -> choose(state, service))
                    .orElse(state);
        }
        if (touch instanceof Touch.ChooseGroup choice) {
            return catalogue
                    .findGroup(choice.groupId())
                    .map(group -> state.show(new ServicePage.Group(group.id(), here)))
                    .orElse(state);
        }
        if (touch instanceof Touch.ChooseTheme choice) {
            return catalogue
                    .findTheme(choice.themeId())
                    .map(theme -> state.show(new ServicePage.Theme(theme.id(), here)))
                    .orElse(state);
        }
        if (touch instanceof Touch.ChooseEntrance choice) {
            boolean tell = choice.entrance() == Entrance.Kind.TELL;
            return state.show(tell ? new ServicePage.Tell("") : new ServicePage.Everything());
        }
        return state;
    }

    /** Who looks something up brings nothing and pays nothing: they are asked at once. */
    private static FlowState choose(FlowState state, Service service) {
        if (service.flow() == Flow.SEARCH) {
            return SearchFlow.start(state, service);
        }
        return ApplicationFlow.canResume(state, service)
                ? ApplicationFlow.resume(state)
                : state.show(new ServicePage.Introduction(service.id(), state.page()));
    }

    private FlowState touched(FlowState state, ServicePage.Tell page, Touch touch) {
        if (touch instanceof Touch.Story story) {
            return state.show(new ServicePage.Tell(story.words()));
        }
        if (touch instanceof Touch.Proceed && !page.words().isBlank()) {
            return state.show(new ServicePage.Proposed(page.words(), ranker.apply(page.words())));
        }
        return touch instanceof Touch.Back ? state.show(new ServicePage.Home()) : state;
    }

    private FlowState touched(FlowState state, ServicePage.Introduction page, Touch touch) {
        Optional<Service> service = catalogue.find(page.serviceId());
        if (touch instanceof Touch.Back || service.isEmpty()) {
            return state.show(page.back());
        }
        if (touch instanceof Touch.GoOn && service.get().flow() == Flow.TRACK) {
            return ResumeStage.begin(state, page, Optional.empty());
        }
        return touch instanceof Touch.Proceed ? open(state, service.get()) : state;
    }

    private static FlowState open(FlowState state, Service service) {
        if (service.flow() == Flow.CONSULTATION) {
            return CallStage.queue(state, service.id(), service.skills());
        }
        if (service.flow() == Flow.TRACK) {
            return TrackFlow.ask(state);
        }
        if (service.flow() == Flow.CALCULATE) {
            return CalculateFlow.start(state, service);
        }
        if (service.flow() == Flow.DIRECTORY) {
            return DirectoryFlow.start(state, service);
        }
        if (service.flow() == Flow.SEARCH) {
            return SearchFlow.start(state, service);
        }
        if (service.flow() == Flow.LEARN) {
            return LearnFlow.start(state, service);
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
