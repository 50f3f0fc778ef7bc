package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import fayi.content.catalogue.Service;
import fayi.content.expression.Expression;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Option;
import fayi.content.interview.Question;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Dossier;
import fayi.kiosk.flow.InterviewPage;
import fayi.kiosk.visit.Preferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every question of every interview in the largest letters, where room is scarce. */
class EveryQuestionTest {
    private static final Path PICTURES = Path.of("target", "questions");
    private static final boolean WITH_PICTURES = System.getProperty("screens.pictures") != null;
    private static final String FACTS = "person";

    @ParameterizedTest
    @CsvSource({"true,zh", "true,en", "false,zh", "false,en"})
    void everyQuestionHasRoomInTheLargestLetters(boolean portrait, String language) {
        assertThat(OnFx.get(() -> look(portrait, language))).isEmpty();
    }

    private static List<String> look(boolean portrait, String language) throws Exception {
        Locale locale = language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Preferences preferences = new Preferences(locale, Preferences.TextSize.LARGEST, Preferences.Sound.ON, false);
        ShownScreens screens = new ShownScreens(portrait, DrawnPictures.everywhere());
        String look = (portrait ? "portrait" : "landscape") + "-" + language;
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Dossier> asked : questions().entrySet()) {
            screens.faultsOf(SampleVisits.at(preferences, new InterviewPage.Asking(Optional.empty()), asked.getValue()))
                    .forEach(fault -> faults.add(asked.getKey() + ": " + fault));
            if (WITH_PICTURES) {
                screens.save(PICTURES.resolve(look).resolve(asked.getKey() + ".png"));
            }
        }
        return faults;
    }

    private static Map<String, Dossier> questions() {
        ContentLibrary library = ContentLibrary.bundled();
        Map<String, Dossier> asked = new LinkedHashMap<>();
        for (Service service : SampleVisits.CATALOGUE.services()) {
            service.interview()
                    .map(library::interview)
                    .ifPresent(interview -> interview
                            .questions()
                            .forEach(question -> asked.put(
                                    interview.id() + "-" + question.id(),
                                    asking(service, alone(interview, question)))));
        }
        return asked;
    }

    private static Dossier asking(Service service, Interview interview) {
        InterviewProgress progress =
                InterviewProgress.start(interview, SampleDossiers.person().facts(), SampleVisits.NOW.toLocalDate());
        return Dossier.EMPTY
                .with(SampleDossiers.person())
                .with(Application.of(service).with(progress, true));
    }

    /** An interview that asks this at once, whatever else must have been said before; what the card knows stands in it. */
    private static Interview alone(Interview interview, Question asked) {
        Optional<Expression> prefill =
                asked.prefill().filter(from -> from.names().stream().allMatch(FACTS::equals));
        Question question = new Question(
                asked.place(),
                asked.id(),
                asked.type(),
                asked.group(),
                asked.label(),
                asked.prompt(),
                asked.help(),
                asked.example(),
                asked.unit(),
                asked.needs(),
                asked.options().stream()
                        .map(option -> new Option(
                                option.id(), option.text(), option.help(), Optional.empty(), option.exclusive()))
                        .toList(),
                asked.partyForm(),
                asked.required(),
                asked.sensitive(),
                asked.keyboard(),
                asked.limits(),
                Optional.empty(),
                prefill,
                Optional.empty(),
                List.of(),
                List.of());
        return new Interview(
                interview.id(),
                interview.title(),
                List.of(question),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                interview.places());
    }
}
