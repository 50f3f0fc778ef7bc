package fayi.kiosk.screen;

import fayi.content.ranking.Danger;
import fayi.content.ranking.Proposal;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What fits what was told, and for which words; help before all else when somebody is in danger. */
final class ProposedScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    ProposedScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("proposed", context, "mdi2l-lightbulb-on-outline", "proposed.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private VBox body(ServicePage.Proposed page) {
        List<Proposal> services = page.proposals().services();
        VBox all = new VBox(32);
        page.proposals().danger().ifPresent(danger -> all.getChildren().add(help(danger)));
        if (services.isEmpty() && page.proposals().danger().isPresent()) {
            // Who has told of danger was understood: that they are told nothing else keeps their eyes on it.
            return all;
        }
        if (services.isEmpty()) {
            all.getChildren()
                    .addAll(
                            new Words(context.text("proposed.nothing.title"), "title", "strong"),
                            new Words(context.text("proposed.nothing.text"), "body"));
            return all;
        }
        all.getChildren().add(new Words(context.text("proposed.title"), "title", "strong"));
        services.forEach(proposal -> all.getChildren().add(choice(proposal)));
        all.getChildren().add(new Words(context.text("proposed.wrong"), "body"));
        return all;
    }

    private Panel help(Danger danger) {
        String kind =
                "proposed.danger." + danger.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Panel.of(
                Panel.Kind.NOTICE,
                "mdi2a-alarm-light-outline",
                context.text(kind + ".title"),
                context.text(kind + ".text"));
    }

    private TouchButton choice(Proposal proposal) {
        Locale locale = context.texts().locale();
        String words = proposal.because().stream()
                .map(word -> context.text("proposed.word", word))
                .collect(Collectors.joining(context.text("proposed.between")));
        TouchButton button = Buttons.card(
                "service-" + proposal.service().id(),
                proposal.service().icon(),
                proposal.service().title().in(locale),
                proposal.service().summary().in(locale) + "\n" + context.text("proposed.because", words),
                context.touch(new Touch.ChooseService(proposal.service().id())));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        ServicePage.Proposed page = (ServicePage.Proposed) visit.page();
        frame.update(visit);
        frame.body(page, () -> new Scroller(context.texts(), body(page)));
    }
}
