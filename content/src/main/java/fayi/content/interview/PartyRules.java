package fayi.content.interview;

import fayi.content.text.LocalizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether a person or an organisation is named as a question asks. Only the name may not be left open. */
public final class PartyRules {
    private static final Pattern RESIDENT = Pattern.compile("\\d{17}[0-9X]");
    private static final Pattern OTHER_PAPER = Pattern.compile("[A-Z0-9]{5,20}");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}|\\d{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private static final LocalizedText NAME_EMPTY = LocalizedText.of("请写上名字。", "Please give the name.");
    private static final LocalizedText ID_WRONG = LocalizedText.of(
            "身份证号好像不对，请再看看。不知道就空着。",
            "This ID number does not look right. Please look again, or leave it open if you do not know it.");
    private static final LocalizedText CODE_WRONG = LocalizedText.of(
            "统一社会信用代码是 18 位数字和字母，请再看看。不知道就空着。",
            "A credit code has 18 digits and letters. Please look again, or leave it open if you do not know it.");
    private static final LocalizedText ANOTHER_KIND =
            LocalizedText.of("请按屏幕上的方式回答。", "Please answer in the way the screen shows.");

    private PartyRules() {}

    /** The party as it was typed, made clean. */
    static Party tidy(Party party) {
        Map<PartyField, String> fields = new EnumMap<>(PartyField.class);
        party.fields().forEach((field, text) -> fields.put(field, tidy(field, TypedText.cleanLine(text))));
        return new Party(party.kind(), fields);
    }

    private static String tidy(PartyField field, String text) {
        return switch (field) {
            case PHONE -> PhoneRules.tidy(text);
            case ID_NUMBER -> text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    /** Why the parties do not fit, or nothing when they do. */
    static Optional<LocalizedText> objection(Question question, List<Party> parties) {
        Limits limits = question.limits();
        if (parties.size() < limits.least()) {
            return Optional.of(
                    LocalizedText.of("至少要写 " + limits.least() + " 个。", "Please name at least " + limits.least() + "."));
        }
        if (parties.size() > limits.most()) {
            return Optional.of(
                    LocalizedText.of("最多写 " + limits.most() + " 个。", "Please name at most " + limits.most() + "."));
        }
        return parties.stream()
                .flatMap(party -> objection(question, party).stream())
                .findFirst();
    }

    /** Why the party does not fit, or nothing when it does. */
    static Optional<LocalizedText> objection(Question question, Party party) {
        PartyForm form = question.partyForm().orElseThrow();
        List<PartyField> asked = form.fields(party.kind());
        if (!form.kinds().contains(party.kind())
                || !asked.containsAll(party.fields().keySet())) {
            return Optional.of(ANOTHER_KIND);
        }
        return asked.stream()
                .flatMap(field -> objection(party.kind(), field, party.text(field)).stream())
                .findFirst();
    }

    /**
     * Why {@code text} cannot stand in that field, or nothing when it can.
     *
     * @param kind of whom it is told
     */
    public static Optional<LocalizedText> objection(Party.Kind kind, PartyField field, String text) {
        String tidy = tidy(field, TypedText.cleanLine(text));
        if (tidy.isEmpty()) {
            return field == PartyField.NAME ? Optional.of(NAME_EMPTY) : Optional.empty();
        }
        if (TypedText.length(tidy) > field.length()) {
            return Optional.of(TypedText.tooLong(field.length()));
        }
        return switch (field) {
            case PHONE -> PhoneRules.objection(tidy);
            case ID_NUMBER -> kind == Party.Kind.COMPANY ? code(tidy) : idNumber(tidy);
            case SEX -> tidy.equals("male") || tidy.equals("female") ? Optional.empty() : Optional.of(ANOTHER_KIND);
            default -> Optional.empty();
        };
    }

    /** A resident's number has its check digit (GB 11643-1999); a passport's or another paper's is letters and digits. */
    private static Optional<LocalizedText> idNumber(String number) {
        boolean good = number.length() == 18
                ? RESIDENT.matcher(number).matches() && number.charAt(17) == checkDigit(number)
                : OTHER_PAPER.matcher(number).matches();
        return good ? Optional.empty() : Optional.of(ID_WRONG);
    }

    private static char checkDigit(String number) {
        int sum = 0;
        for (int index = 0; index < WEIGHTS.length; index++) {
            sum += WEIGHTS[index] * (number.charAt(index) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** A unified social credit code (GB 32100-2015), or the older registration number of 15 digits. */
    private static Optional<LocalizedText> code(String code) {
        return CREDIT_CODE.matcher(code).matches() ? Optional.empty() : Optional.of(CODE_WRONG);
    }
}
