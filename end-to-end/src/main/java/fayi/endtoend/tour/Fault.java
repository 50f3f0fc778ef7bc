package fayi.endtoend.tour;

/**
 * What came of one fault, a line of faults.json.
 *
 * @param fault what was done to the station
 * @param screen the screen that told of it, or on which it was met
 * @param words what it said, as the person reads it
 * @param wayOn the buttons touched and the repairs made, in their order
 * @param outcome what became of the visit and of the matter
 * @param ok whether all of it went as it should
 * @param picture the picture of that screen, in the directory of the faults
 */
public record Fault(
        String fault, String screen, String words, String wayOn, String outcome, boolean ok, String picture) {}
