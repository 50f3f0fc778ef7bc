package fayi.simulator.dock;

import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationState;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The scanner: codes to hold before it. */
final class ScannerSection extends SectionCard {
    private static final int SHOWN = 14;

    private final DockTexts texts;

    ScannerSection(DockTexts texts, DockActions actions, Consumer<String> tell, LineFaultBox line) {
        super(texts.say("scanner.title"));
        this.texts = texts;
        TextField code = new TextField();
        code.setId("scanner-text");
        code.setPromptText(texts.say("scanner.prompt"));
        HBox.setHgrow(code, Priority.ALWAYS);
        Button show = new Button(texts.say("scanner.show"));
        show.setId("scanner-show");
        show.setMinWidth(USE_PREF_SIZE);
        show.disableProperty().bind(code.textProperty().isEmpty());
        show.setOnAction(click -> scan(actions, code.getText()));
        code.setOnAction(enter -> {
            if (!code.getText().isEmpty()) {
                scan(actions, code.getText());
            }
        });
        Button receipt = new Button(texts.say("scanner.receipt"));
        receipt.setId("scanner-receipt");
        receipt.setMaxWidth(Double.MAX_VALUE);
        receipt.setOnAction(click -> actions.ask(
                StationControls::lastPrintedCode,
                found -> found.ifPresentOrElse(
                        text -> {
                            code.setText(text);
                            scan(actions, text);
                        },
                        () -> tell.accept(texts.say("scanner.noReceipt")))));
        getChildren().addAll(new HBox(8, code, show), receipt);
        withLine(line);
    }

    private static void scan(DockActions actions, String text) {
        actions.perform(station -> station.showCode(text));
    }

    @Override
    void show(StationState now) {
        String last = now.lastCode();
        if (last == null) {
            say(texts.say("scanner.none"), Tone.NOTICE);
        } else {
            say(texts.say("scanner.last", last.length() > SHOWN ? last.substring(0, SHOWN) + "…" : last), Tone.GOOD);
        }
    }
}
