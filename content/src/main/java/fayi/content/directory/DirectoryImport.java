package fayi.content.directory;

import java.util.List;

/**
 * What became of a list that an office brought.
 *
 * @param entries of the rows that are right
 * @param problems of those that are not; nothing of them is taken
 */
public record DirectoryImport(List<DirectoryEntry> entries, List<RowProblem> problems) {
    /** Copies the lists. */
    public DirectoryImport {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * A row that cannot be taken.
     *
     * @param row its number as a spreadsheet shows it, from 1 on
     * @param column the column's heading, or empty for the whole row
     * @param problem what is wrong, and what to write instead
     */
    public record RowProblem(int row, String column, String problem) {}
}
