// What a user of the jar writes first, on the JVM.

import homeworking.Case;
import homeworking.HomeworkingKt;
import homeworking.Policy;
import homeworking.WordsKt;
import java.time.LocalDate;

public class Main {
    public static void main(String[] arguments) throws Exception {
        Policy policy = Policy.Companion.fromJson("{\"name\": \"Ours\", \"guidance\": \"PRN00732\"}");
        Case known = Case.Companion.fromJson("{\"advisor\": {\"id\": \"a-17\", \"role\": \"auditor\"}, \"home\": {\"quiet\": false}}");
        var outcome = HomeworkingKt.decide(known, policy, LocalDate.parse("2026-12-01"));
        System.out.println(WordsKt.getCode(outcome.getVerdict()) + " " + WordsKt.getCode(outcome.getBlocking().get(0)));
    }
}
