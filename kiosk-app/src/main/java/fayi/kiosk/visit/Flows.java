package fayi.kiosk.visit;

import fayi.content.catalogue.Catalogue;
import fayi.content.ranking.Proposals;
import fayi.kiosk.flow.ApplicationFlow;
import fayi.kiosk.flow.CalculateFlow;
import fayi.kiosk.flow.ConsultationFlow;
import fayi.kiosk.flow.ConsultationPage;
import fayi.kiosk.flow.DirectoryFlow;
import fayi.kiosk.flow.FlowState;
import fayi.kiosk.flow.LearnFlow;
import fayi.kiosk.flow.LeavingFlow;
import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.SearchFlow;
import fayi.kiosk.flow.ServiceFlow;
import fayi.kiosk.flow.TakeAlongFlow;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.TrackFlow;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.flow.UnfinishedFlow;
import fayi.kiosk.flow.UnfinishedPage;
import java.util.function.Function;

/** All flows: an event goes to the one whose page is shown. */
final class Flows {
    private final ServiceFlow services;
    private final ConsultationFlow consultations;

    Flows(Catalogue catalogue, Function<String, Proposals> ranker) {
        this.services = new ServiceFlow(catalogue, ranker);
        this.consultations = new ConsultationFlow(catalogue);
    }

    /** Consultations begin and end on other pages, too. */
    ConsultationFlow consultations() {
        return consultations;
    }

    FlowState touched(FlowState state, Touch touch) {
        Page page = state.page();
        if (ServiceFlow.shows(page)) {
            return services.touched(state, touch);
        }
        if (page instanceof ConsultationPage) {
            return consultations.touched(state, touch);
        }
        if (page instanceof TrackPage) {
            return TrackFlow.touched(state, touch);
        }
        if (page instanceof Page.Calculate calculate) {
            return CalculateFlow.touched(state, calculate, touch);
        }
        if (page instanceof Page.Directory directory) {
            return DirectoryFlow.touched(state, directory, touch);
        }
        if (page instanceof UnfinishedPage) {
            return UnfinishedFlow.touched(state, touch);
        }
        if (page instanceof Page.Learn learn) {
            return LearnFlow.touched(state, learn, touch);
        }
        if (page instanceof Page.TakeAlong along) {
            FlowState after = TakeAlongFlow.touched(state, along, touch);
            boolean prints = touch instanceof Touch.Print && !(after.page() instanceof Page.TakeAlong);
            return prints ? touched(after, touch) : after;
        }
        if (page instanceof Page.Search search) {
            return SearchFlow.touched(state, search, touch);
        }
        return isOfLeaving(page) ? LeavingFlow.touched(state, touch) : ApplicationFlow.touched(state, touch);
    }

    FlowState happened(FlowState state, Outcome outcome) {
        Page page = state.page();
        if (page instanceof ConsultationPage) {
            return consultations.happened(state, outcome);
        }
        if (page instanceof TrackPage) {
            return TrackFlow.happened(state, outcome);
        }
        if (page instanceof Page.Calculate calculate) {
            return CalculateFlow.happened(state, calculate, outcome);
        }
        if (page instanceof Page.Directory directory) {
            return DirectoryFlow.happened(state, directory, outcome);
        }
        if (page instanceof UnfinishedPage) {
            return UnfinishedFlow.happened(state, outcome);
        }
        if (page instanceof Page.Learn learn) {
            return LearnFlow.happened(state, learn, outcome);
        }
        if (page instanceof Page.TakeAlong along) {
            return TakeAlongFlow.happened(state, along, outcome);
        }
        if (page instanceof Page.Search search) {
            return SearchFlow.happened(state, search, outcome);
        }
        return isOfLeaving(page) ? LeavingFlow.happened(state, outcome) : ApplicationFlow.happened(state, outcome);
    }

    private static boolean isOfLeaving(Page page) {
        return page instanceof LeavingPage.Leaving || page instanceof LeavingPage.Wiping;
    }
}
