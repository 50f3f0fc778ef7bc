package fayi.hub.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is served first. Whoever belongs to a protected group goes before those who do not; within each of the two the one
 * who came first goes first; no group goes before another. A ticket whose lawyer was lost goes before both, because its
 * person has waited already.
 *
 * <p>The groups: persons with disabilities, older persons and minors, from whom the Legal Aid Law of 2021 asks easier
 * service (article 45); servicemen, veterans and their families, and families of martyrs (articles 32 and 45); migrant
 * workers, persons of low income and single mothers in hardship, as the station's form promises. Pure; each use is written
 * to the audit trail with {@link #VERSION} and the rank.
 */
public final class PriorityRule {
    /** Names this rule in the audit trail; changed together with it. */
    public static final String VERSION = "priority-1";
    /** The rank of a protected group. */
    public static final int FIRST = 0;
    /** The rank of everybody else. */
    public static final int USUAL = 1;

    private static final Map<String, String> TITLES = Map.of(
            "disabled", "残疾人",
            "elderly", "老年人",
            "minor", "未成年人",
            "serviceman", "军人或军人家属",
            "veteran", "退役军人",
            "other_entitled", "烈士家属、见义勇为的人等",
            "migrant_worker", "进城务工的人",
            "low_income", "低收入家庭的人",
            "single_mother", "生活困难的单亲妈妈");

    private PriorityRule() {}

    /** The title of the first of these groups that is protected, or empty when none is. */
    public static Optional<String> reason(List<String> groups) {
        return groups.stream()
                .flatMap(group -> Optional.ofNullable(TITLES.get(group)).stream())
                .findFirst();
    }

    /** The rank of a person who belongs to these groups. */
    public static int rank(List<String> groups) {
        return reason(groups).isPresent() ? FIRST : USUAL;
    }
}
