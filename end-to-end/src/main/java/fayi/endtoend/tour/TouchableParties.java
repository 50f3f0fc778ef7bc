package fayi.endtoend.tour;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.Party;
import fayi.content.interview.PartyField;
import fayi.content.interview.PartyForm;
import fayi.content.interview.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person or an organisation, named field by field; one, where several may be named. */
final class TouchableParties {
    private static final String PHONE = "13900007321";
    private static final String ID_NUMBER = "110101190001011009";
    private static final String ONWARDS = "action-main";

    private TouchableParties() {}

    /** One answer for each kind that may be named. */
    static List<TouchableAnswer> of(Question question) {
        PartyForm form = question.partyForm().orElseThrow();
        return form.kinds().stream().map(kind -> of(question, form, kind)).toList();
    }

    private static TouchableAnswer of(Question question, PartyForm form, Party.Kind kind) {
        boolean several = question.type() == AnswerType.PARTIES;
        List<String> touches = new ArrayList<>();
        if (several && question.limits().least() == 0) {
            touches.add("party-add");
        }
        if (form.kinds().size() > 1) {
            touches.add("kind-" + kind.key());
        }
        Party party = new Party(kind, Map.of());
        List<PartyField> fields = form.fields(kind);
        for (PartyField field : fields) {
            party = party.with(field, text(kind, field));
            touches.addAll(touches(kind, field));
            touches.add("@" + field.key());
            boolean lastOfOne = !several && field == fields.get(fields.size() - 1);
            if (!lastOfOne) {
                touches.add(ONWARDS);
            }
        }
        Answer answer = several ? new Answer.Parties(List.of(party)) : new Answer.Person(party);
        return new TouchableAnswer(answer, touches);
    }

    private static String text(Party.Kind kind, PartyField field) {
        return switch (field) {
            case PHONE -> PHONE;
            case SEX -> "female";
            case ID_NUMBER -> kind == Party.Kind.PERSON ? ID_NUMBER : "";
            default -> TouchableWords.SHORT.text();
        };
    }

    private static List<String> touches(Party.Kind kind, PartyField field) {
        return switch (field) {
            case PHONE -> Typing.keys(PHONE);
            case SEX -> List.of("option-female");
            case ID_NUMBER -> kind == Party.Kind.PERSON ? digits() : List.of();
            default -> TouchableWords.SHORT.touches();
        };
    }

    /** On a keyboard that begins with letters. */
    private static List<String> digits() {
        List<String> touches = new ArrayList<>(List.of("key-digits"));
        touches.addAll(Typing.keys(ID_NUMBER));
        return touches;
    }
}
