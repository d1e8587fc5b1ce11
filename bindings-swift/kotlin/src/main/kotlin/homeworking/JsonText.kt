package homeworking

import java.math.BigDecimal
import java.time.LocalDate
import java.time.LocalDateTime

/** Canonical JSON as it is written: keys in order, no white space, minimal escapes. */
internal class JsonText {
    private val text = StringBuilder()
    private var isFirst = true

    override fun toString(): String = text.toString()

    fun record(fields: JsonText.() -> Unit) {
        text.append('{')
        isFirst = true
        fields()
        text.append('}')
        isFirst = false
    }

    fun field(name: String) {
        next()
        write(name)
        text.append(':')
    }

    fun <T> list(items: List<T>, item: JsonText.(T) -> Unit) {
        text.append('[')
        isFirst = true
        for (it in items) {
            next()
            item(it)
        }
        text.append(']')
        isFirst = false
    }

    fun <T : Any> optional(value: T?, some: JsonText.(T) -> Unit) {
        if (value == null) text.append("null") else some(value)
    }

    /** A map has no order of its own: rules stand in theirs. */
    fun entries(map: Map<Rule, Enforcement>) = record {
        for ((rule, enforcement) in map.toSortedMap()) {
            field(rule.code)
            write(enforcement)
        }
    }

    fun write(value: Boolean) = put(value.toString())

    fun write(value: UInt) = put(value.toString())

    fun write(value: ULong) = put(value.toString())

    fun write(value: Long) = put(value.toString())

    fun write(value: BigDecimal) = put(if (value.signum() == 0) "0" else value.stripTrailingZeros().toPlainString())

    fun write(value: LocalDate) = write(value.toString())

    fun write(value: LocalDateTime) = write(value.toString())

    fun write(value: Completion) = when (value) {
        is Completion.Done -> put("true")
        is Completion.NotDone -> put("false")
        is Completion.On -> write(value.day)
    }

    fun write(value: String) {
        text.append('"')
        for (letter in value) {
            when (letter) {
                '"' -> text.append("\\\"")
                '\\' -> text.append("\\\\")
                '\b' -> text.append("\\b")
                '\u000c' -> text.append("\\f")
                '\n' -> text.append("\\n")
                '\r' -> text.append("\\r")
                '\t' -> text.append("\\t")
                else -> if (letter < ' ') text.append("\\u00").append(hex(letter)) else text.append(letter)
            }
        }
        text.append('"')
    }

    private fun hex(letter: Char): String = letter.code.toString(16).padStart(2, '0')

    private fun put(word: String) {
        text.append(word)
    }

    private fun next() {
        if (!isFirst) text.append(',')
        isFirst = false
    }
}
