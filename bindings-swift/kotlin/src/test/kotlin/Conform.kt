import java.io.FileDescriptor
import java.io.FileOutputStream

/** Answers requests, a line each, from standard input: of records, made of what a reader of JSON makes of it. */
fun main() {
    val answers = FileOutputStream(FileDescriptor.out).bufferedWriter()
    for (line in System.`in`.bufferedReader().lineSequence()) {
        val vector = Vector(line)
        val codes = rawItems(vector.fields.getValue("codes")).map(::string)
        val (way, answer) = answered(vector, codes)
        answers.write("${if (way == Way.TEXT) "from text" else "of records"}\t$answer\n")
    }
    answers.flush()
}
