// Truths that may be unknown, as a careful programmer writes them: a `Boolean?`.

package bench

import homeworking.Completion
import java.time.LocalDate

fun both(vararg truths: Boolean?): Boolean? = when {
    truths.any { it == false } -> false
    truths.all { it == true } -> true
    else -> null
}

fun either(vararg truths: Boolean?): Boolean? = when {
    truths.any { it == true } -> true
    truths.all { it == false } -> false
    else -> null
}

/** A rule that may not apply. */
fun whereSo(applies: Boolean?, met: Boolean?): Boolean? = either(applies?.not(), met)

/** Whether a figure is reached; where none is asked, it is. */
fun <T : Comparable<T>> reaches(found: T?, asked: T?): Boolean? = if (asked == null) true else found?.let { it >= asked }

/** Whether something is done by a day. */
fun done(since: Completion?, on: LocalDate): Boolean? = when (since) {
    null -> null
    is Completion.Done -> true
    is Completion.NotDone -> false
    is Completion.On -> since.day <= on
}

/** Whether a check is done and not to be renewed. */
fun current(since: Completion?, months: UInt?, on: LocalDate): Boolean? = when {
    months == null -> done(since, on)
    since is Completion.On -> since.day <= on && on < since.day.plusMonths(months.toLong())
    since is Completion.NotDone -> false
    else -> null
}
