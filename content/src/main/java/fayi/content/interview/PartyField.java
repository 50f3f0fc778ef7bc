package fayi.content.interview;

import fayi.content.text.LocalizedText;

/** What is asked of a person or an organisation, one field after another. */
public enum PartyField {
    /** Their name; always asked, never left open. */
    NAME("name", 60, LocalizedText.of("姓名", "Name")),
    /** {@code male} or {@code female}; of persons only. */
    SEX("sex", 6, LocalizedText.of("性别", "Sex")),
    /** A telephone number in mainland China. */
    PHONE("phone", 13, LocalizedText.of("电话", "Telephone")),
    /** A person's ID number, or an organisation's unified social credit code. */
    ID_NUMBER("idNumber", 20, LocalizedText.of("身份证号", "ID number")),
    /** Where they live or have their seat. */
    ADDRESS("address", 100, LocalizedText.of("住址", "Address")),
    /** Who is responsible in an organisation; of organisations only. */
    REPRESENTATIVE("representative", 40, LocalizedText.of("负责人", "Person in charge"));

    private final String key;
    private final int length;
    private final LocalizedText label;

    PartyField(String key, int length, LocalizedText label) {
        this.key = key;
        this.length = length;
        this.label = label;
    }

    /** As content and papers write it. */
    public String key() {
        return key;
    }

    /** How many characters it may have. */
    public int length() {
        return length;
    }

    /** Its short name for {@code kind}. */
    public LocalizedText label(Party.Kind kind) {
        if (kind == Party.Kind.COMPANY) {
            return switch (this) {
                case NAME -> LocalizedText.of("单位名称", "Name of the organisation");
                case ID_NUMBER -> LocalizedText.of("统一社会信用代码", "Credit code");
                case ADDRESS -> LocalizedText.of("地址", "Address");
                default -> label;
            };
        }
        return label;
    }

    /** Whether it is asked of that kind at all. */
    public boolean concerns(Party.Kind kind) {
        return switch (this) {
            case SEX -> kind == Party.Kind.PERSON;
            case REPRESENTATIVE -> kind == Party.Kind.COMPANY;
            default -> true;
        };
    }
}
