package fayi.content.paper;

import fayi.content.interview.AnswerType;
import fayi.content.interview.Question;
import java.util.List;

/** What somebody may write who wants harm, or whose name computers do not know; each begins and ends in a way of its own. */
final class HostileWords {
    private static final int PARTY = 38;
    private static final List<String> PARTS = List.of(
            "<b>粗</b>",
            "{{person.name}}{{#x}}",
            "𠮷䶮㛃",
            "\u202E倒着\u200B写\uFEFF",
            "&amp;]]><!--",
            "سلام",
            "<img src=\"file:///etc/passwd\"/>",
            "\u0000\u0007\u001B[31m",
            "${7*7}#{1}",
            "長長長長長長長長長長長長長長長長",
            "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
            "\"';--",
            "</td></tr></table>",
            "👩\u200D👩\u200D👧",
            "\uFFFE\uD800");

    private HostileWords() {}

    /** As many of them as the question takes. */
    static String of(Question question, int number) {
        int length = question.type().hasParties() ? PARTY : question.limits().length();
        if (question.type() == AnswerType.PLACE) {
            length -= 20;
        }
        StringBuilder words = new StringBuilder(start(number));
        for (int part = number; words.length() < length; part++) {
            String next = PARTS.get(part % PARTS.size());
            if (words.length() + next.length() + end(number).length() > length) {
                break;
            }
            words.append(next);
        }
        return words.append(end(number)).toString();
    }

    static String start(int number) {
        return "始" + number + "甲";
    }

    static String end(int number) {
        return "乙" + number + "终";
    }
}
