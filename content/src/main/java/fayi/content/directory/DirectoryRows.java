package fayi.content.directory;

import fayi.content.directory.DirectoryEntry.Kind;
import fayi.content.directory.DirectoryImport.RowProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes entries of the rows of a table whose first row holds headings. */
final class DirectoryRows {
    private static final int LONGEST = 500;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_-]{1,60}");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+() -]{3,30}");
    /** What cannot be seen and could turn a line around or hide in a name; U+200D and variation selectors are left alone. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private final List<DirectoryEntry> entries = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Integer> rowOfId = new HashMap<>();

    private DirectoryRows() {}

    /** @param rows the cells of each row; row 1 first, empty rows as empty lists */
    static DirectoryImport read(List<List<String>> rows) {
        DirectoryRows reading = new DirectoryRows();
        if (rows.isEmpty()) {
            reading.problems.add(new RowProblem(1, "", "the table is empty. Write headings in the first row."));
        } else {
            reading.read(reading.columns(rows.get(0)), rows);
        }
        return new DirectoryImport(reading.entries, reading.problems);
    }

    private Map<DirectoryColumn, Integer> columns(List<String> headings) {
        Map<DirectoryColumn, Integer> columns = new EnumMap<>(DirectoryColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            String heading = clean(headings.get(i));
            Optional<DirectoryColumn> column = DirectoryColumn.of(heading);
            if (column.isEmpty() && !heading.isEmpty()) {
                problems.add(
                        new RowProblem(1, heading, "this column is not known. Remove it, or correct its heading."));
            } else if (column.isPresent() && columns.put(column.get(), i) != null) {
                problems.add(new RowProblem(1, heading, "this column stands here twice. Remove one."));
            }
        }
        for (DirectoryColumn column : DirectoryColumn.values()) {
            if (column.isNeeded() && !columns.containsKey(column)) {
                problems.add(new RowProblem(1, column.heading(), "this column is missing. Add it."));
            }
        }
        return columns;
    }

    private void read(Map<DirectoryColumn, Integer> columns, List<List<String>> rows) {
        if (!problems.isEmpty()) {
            return;
        }
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
                row(i + 1, columns, rows.get(i));
            }
        }
    }

    private void row(int number, Map<DirectoryColumn, Integer> columns, List<String> cells) {
        Map<DirectoryColumn, String> values = new EnumMap<>(DirectoryColumn.class);
        int before = problems.size();
        columns.forEach((column, index) -> {
            String value = index < cells.size() ? clean(cells.get(index)) : "";
            check(number, column, value);
            values.put(column, value);
        });
        String id = values.getOrDefault(DirectoryColumn.ID, "");
        Integer first = rowOfId.putIfAbsent(id, number);
        if (first != null && !id.isEmpty()) {
            problems.add(new RowProblem(
                    number, DirectoryColumn.ID.heading(), "row " + first + " has the same. Give another."));
        }
        if (problems.size() == before) {
            entries.add(entry(values));
        }
    }

    private void check(int number, DirectoryColumn column, String value) {
        String problem = "";
        if (value.isEmpty()) {
            problem = column.isNeeded() ? "it is empty. Write it, or 无 where there is nothing." : "";
        } else if (value.length() > LONGEST) {
            problem = "it is longer than " + LONGEST + " characters. Shorten it.";
        } else if (column == DirectoryColumn.ID && !ID.matcher(value).matches()) {
            problem = "an id has letters, digits, '-' and '_' only.";
        } else if (column == DirectoryColumn.TELEPHONE
                && !TELEPHONE.matcher(value).matches()) {
            problem = "this is no telephone number.";
        } else if (column == DirectoryColumn.KIND && kind(value).isEmpty()) {
            problem = "write 机构 or 人员.";
        }
        if (!problem.isEmpty()) {
            problems.add(new RowProblem(number, column.heading(), problem));
        }
    }

    private static DirectoryEntry entry(Map<DirectoryColumn, String> values) {
        return new DirectoryEntry(
                text(values, DirectoryColumn.ID),
                kind(text(values, DirectoryColumn.KIND)).orElseThrow(),
                text(values, DirectoryColumn.NAME),
                text(values, DirectoryColumn.PLACE),
                text(values, DirectoryColumn.TELEPHONE),
                Optional.of(text(values, DirectoryColumn.ADDRESS)).filter(address -> !address.isEmpty()),
                list(text(values, DirectoryColumn.SKILLS)),
                list(text(values, DirectoryColumn.ADVISES)),
                new Facets(
                        text(values, DirectoryColumn.OCCUPATION),
                        text(values, DirectoryColumn.AWARDS_AND_PENALTIES),
                        text(values, DirectoryColumn.BUSINESS),
                        text(values, DirectoryColumn.SOCIAL_SERVICE),
                        text(values, DirectoryColumn.CREDIT)));
    }

    private static Optional<Kind> kind(String value) {
        return switch (value) {
            case "机构", "institution" -> Optional.of(Kind.INSTITUTION);
            case "人员", "practitioner" -> Optional.of(Kind.PRACTITIONER);
            default -> Optional.empty();
        };
    }

    private static List<String> list(String value) {
        return Pattern.compile("[,，;；、]")
                .splitAsStream(value)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(Map<DirectoryColumn, String> values, DirectoryColumn column) {
        return values.getOrDefault(column, "");
    }

    private static String clean(String cell) {
        return UNSEEN.matcher(cell).replaceAll("").strip();
    }
}
