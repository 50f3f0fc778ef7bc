package fayi.kiosk.flow;

import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.Flow;
import fayi.content.catalogue.Service;
import java.util.List;
import java.util.Optional;

/** A consultation: queue, call, advice, rating. */
public final class ConsultationFlow {
    private final Catalogue catalogue;

    /** Over the services that can be talked about. */
    public ConsultationFlow(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A consultation from wherever the person is: about what they apply for, or what they look at. */
    public FlowState consult(FlowState state) {
        return queue(state, topic(state));
    }

    private FlowState queue(FlowState state, String topic) {
        return CallStage.queue(
                state, topic, catalogue.find(topic).map(Service::skills).orElse(List.of()));
    }

    /** Ends the call, as the person wishes. */
    public FlowState hangUp(FlowState state) {
        return state.page() instanceof ConsultationPage.Call ? AdviceStage.enter(state, Optional.empty()) : state;
    }

    /** A touch on one of this flow's pages. */
    public FlowState touched(FlowState state, Touch touch) {
        Page page = state.page();
        if (page instanceof ConsultationPage.Queue queue) {
            return touched(state, queue, touch);
        }
        if (page instanceof ConsultationPage.Call call) {
            return CallStage.touched(state, call, touch);
        }
        if (page instanceof ConsultationPage.Advice advice) {
            return AdviceStage.touched(state, advice, touch);
        }
        return page instanceof ConsultationPage.Rating rating ? AdviceStage.touched(state, rating, touch) : state;
    }

    /** An outcome that one of this flow's pages awaits. */
    public FlowState happened(FlowState state, Outcome outcome) {
        Page page = state.page();
        if (page instanceof ConsultationPage.Queue queue) {
            return CallStage.happened(state, queue, outcome);
        }
        if (page instanceof ConsultationPage.Call call) {
            return CallStage.happened(state, call, outcome);
        }
        if (page instanceof ConsultationPage.Advice advice) {
            return AdviceStage.happened(state, advice, outcome);
        }
        return page instanceof ConsultationPage.Rating rating ? AdviceStage.happened(state, rating, outcome) : state;
    }

    private FlowState touched(FlowState state, ConsultationPage.Queue page, Touch touch) {
        String topic = state.consultation().map(Consultation::topic).orElse("");
        if (touch instanceof Touch.Retry && page.trouble().isPresent()) {
            return queue(state, topic);
        }
        return touch instanceof Touch.Back ? back(state, topic) : state;
    }

    /** To where the person came from: the service's page, the receipt, or the application as it stands. */
    private FlowState back(FlowState state, String topic) {
        Optional<Service> service = catalogue.find(topic);
        if (service.filter(known -> ApplicationFlow.canResume(state, known)).isPresent()) {
            return ApplicationFlow.resume(state);
        }
        if (CalculateFlow.isFor(state, topic)) {
            return CalculateFlow.resume(state);
        }
        Optional<LookedAt> looked =
                state.dossier().lookedAt().filter(held -> held.serviceId().equals(topic));
        if (looked.isPresent()) {
            return looked.get().page() instanceof Page.Directory directory
                    ? DirectoryFlow.resume(state, directory)
                    : state.show(looked.get().page());
        }
        Optional<Page.Search> searched = state.dossier()
                .inquiry()
                .filter(held -> held.serviceId().equals(topic))
                .flatMap(Inquiry::page);
        if (searched.isPresent()) {
            return SearchFlow.resume(state, searched.get());
        }
        return state.show(service.<Page>map(known -> new ServicePage.Introduction(known.id()))
                .orElseGet(ServicePage.Home::new));
    }

    private String topic(FlowState state) {
        if (state.page() instanceof ServicePage.Introduction introduction) {
            return introduction.serviceId();
        }
        if (state.page() instanceof Page.Calculate) {
            return state.dossier().reckoning().map(Reckoning::serviceId).orElse("");
        }
        if (state.page() instanceof Page.Search) {
            return state.dossier().inquiry().map(Inquiry::serviceId).orElse("");
        }
        if (state.page() instanceof Page.Directory directory) {
            return directory.held().serviceId();
        }
        if (state.page() instanceof Page.Learn learn) {
            return learn.held().serviceId();
        }
        return state.application()
                .map(held -> held.service().id())
                .or(() -> catalogue.services().stream()
                        .filter(service -> service.flow() == Flow.CONSULTATION
                                && service.skills().isEmpty())
                        .map(Service::id)
                        .findFirst())
                .orElse("");
    }
}
