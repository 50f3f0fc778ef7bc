package fayi.content.law.ask;

import fayi.content.law.search.Hit;
import java.util.List;

/** What the model is told. */
final class AskPrompt {
    static final String RULES = "你在乡镇法律服务站帮不懂法律的人读懂法条。只许根据下面给出的条文回答，不许用条文以外的知识，不许编造。"
            + "每句话都要注明依据的条文编号。用短句、大白话，称对方为“您”，最多六句。条文回答不了的，不要回答。"
            + "只输出 JSON：{\"sentences\":[{\"text\":\"一句话\",\"articles\":[\"A1\"]}]}";
    private static final int LONGEST_ARTICLE = 1_200;
    private static final int LONGEST_QUESTION = 500;

    private AskPrompt() {}

    /** Question and articles; each article under a short name of its own, A1, A2, ... */
    static String of(String question, List<Hit> sources) {
        StringBuilder prompt = new StringBuilder("条文：\n");
        for (int i = 0; i < sources.size(); i++) {
            Hit hit = sources.get(i);
            prompt.append(name(i))
                    .append(" 《")
                    .append(hit.law().shortTitle())
                    .append("》")
                    .append(hit.article().label())
                    .append("：")
                    .append(bounded(hit.article().text(), LONGEST_ARTICLE))
                    .append("\n\n");
        }
        return prompt.append("问题：").append(bounded(question, LONGEST_QUESTION)).toString();
    }

    static String name(int source) {
        return "A" + (source + 1);
    }

    private static String bounded(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
