import com.google.gson.JsonElement
import com.google.gson.JsonParser
import java.io.File
import java.security.MessageDigest

/** The folder of the fixtures. Where there is none, reading fails, and no test passes. */
private val fixtures = File(System.getenv("HOMEWORKING_FIXTURES") ?: "no fixtures")

fun text(path: String): String = fixtures.resolve(path).readText()

private fun lines(path: String): List<String> = text(path).split('\n').filter { it.isNotBlank() }

/** A request of the line protocol: the text of each of its fields. */
class Vector(line: String) {
    private val all = rawFields(line)
    val name: String = string(all.getValue("name"))
    val kind: String = string(all.getValue("kind"))
    val fields: Map<String, String> = all - setOf("name", "section", "kind", "expect")
}

/** Every vector of every file. A folder without any, or an empty file, is a failure. */
fun vectors(): List<Vector> {
    val names = checkNotNull(fixtures.resolve("vectors").list()).sorted()
    check(names.isNotEmpty()) { "no vectors" }
    return names.flatMap { name -> lines("vectors/$name").also { check(it.isNotEmpty()) { "$name is empty" } }.map(::Vector) }
}

/** The answer that every front end gives: in full, or its length and SHA-256. */
class Answer(val whole: String?, private val bytes: Int, private val sha256: String) {
    fun isThis(found: String): Boolean {
        if (whole != null) return found == whole
        val data = found.toByteArray()
        val digest = MessageDigest.getInstance("SHA-256").digest(data).joinToString("") { "%02x".format(it) }
        return data.size == bytes && digest == sha256
    }
}

fun answers(): Map<String, Answer> = lines("answers.jsonl").associate { line ->
    val fields = rawFields(line)
    val digest = fields["sha256"]?.let(::string) ?: ""
    string(fields.getValue("name")) to Answer(fields["answer"], fields["bytes"]?.toInt() ?: -1, digest)
}

fun parsed(text: String): JsonElement = JsonParser.parseString(text)

fun string(text: String): String = parsed(text).asString

/** The fields of an object, each with the text of its value. */
fun rawFields(text: String): Map<String, String> = parts(text).associate { (key, value) -> string(checkNotNull(key)) to value }

/** The items of a list, as they are written. */
fun rawItems(text: String): List<String> = parts(text).map { (_, value) -> value }

private fun parts(text: String): List<Pair<String?, String>> {
    val parts = mutableListOf<Pair<String?, String>>()
    var depth = 0
    var start = 0
    var key: String? = null
    var isInText = false
    var isEscaped = false
    for ((place, letter) in text.withIndex()) {
        if (isInText) {
            isInText = isEscaped || letter != '"'
            isEscaped = !isEscaped && letter == '\\'
            continue
        }
        when (letter) {
            '"' -> isInText = true
            '{', '[' -> if (++depth == 1) start = place + 1
            ':' -> if (depth == 1) {
                key = text.substring(start, place).trim()
                start = place + 1
            }
            ',', '}', ']' -> {
                val ends = if (letter == ',') depth == 1 else --depth == 0
                val value = if (ends) text.substring(start, place).trim() else ""
                if (value.isNotEmpty()) {
                    parts.add(key to value)
                    key = null
                    start = place + 1
                }
            }
        }
    }
    return parts
}
