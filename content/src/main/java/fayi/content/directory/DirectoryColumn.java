package fayi.content.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of institutions and practitioners, by their headings. */
enum DirectoryColumn {
    ID(true, "编号", "id"),
    KIND(true, "类别", "kind"),
    NAME(true, "名称", "name", "姓名"),
    PLACE(true, "地方", "place", "所在地"),
    TELEPHONE(true, "电话", "telephone"),
    ADDRESS(false, "地址", "address"),
    SKILLS(false, "擅长", "skills"),
    ADVISES(false, "顾问村", "advises"),
    OCCUPATION(true, "职业", "occupation"),
    AWARDS_AND_PENALTIES(true, "奖惩", "awardsAndPenalties"),
    BUSINESS(true, "业务", "business"),
    SOCIAL_SERVICE(true, "社会服务", "socialService"),
    CREDIT(true, "信用", "credit");

    private final boolean needed;
    private final List<String> headings;

    DirectoryColumn(boolean needed, String... headings) {
        this.needed = needed;
        this.headings = List.of(headings);
    }

    boolean isNeeded() {
        return needed;
    }

    /** The heading under which messages name it. */
    String heading() {
        return headings.get(0);
    }

    static Optional<DirectoryColumn> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.headings.stream()
                        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(plain)))
                .findFirst();
    }
}
