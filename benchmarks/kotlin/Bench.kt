// What a call costs, beside the same job written by hand in Kotlin. Everybody decides the same cases, once all are found to answer alike.

package bench

import homeworking.*
import java.io.File
import java.time.LocalDate

private fun fixture(name: String): String = File(System.getenv("HOMEWORKING_FIXTURES") ?: "fixtures").resolve(name).readText()

private var sink = 0

/** Microseconds of one call: the best of fifteen rounds, so that what is compiled as it runs has been. */
private fun time(count: Int, round: () -> Int): Double = (0 until 15).minOf {
    val start = System.nanoTime()
    sink += round()
    (System.nanoTime() - start) / count.toDouble() / 1_000
}

private fun row(what: String, time: Double, peer: Double? = null) {
    val ratio = peer?.let { "%6.2f x by hand".format(it / time) } ?: ""
    println("%-44s%8.2f us  %s".format(what, time, ratio))
}

fun main() {
    val day = LocalDate.parse("2026-12-01")
    val policy = Policy.fromToml(fixture("provider/policy.toml"))
    // Every third has facts missing.
    val whole = items(fixture("provider/workforce.json")).map { Case.fromJson(it).draft() }
    val drafts = List(400) { place ->
        val draft = whole[place % whole.size]
        if (place % 3 != 2) return@List draft
        val training = draft.advisor.training.copy(dataSecurity = null)
        val (advisor, home) = draft.advisor.copy(training = training) to draft.home.copy(quiet = null)
        draft.copy(advisor = advisor, home = home, device = draft.device.copy(patched = null))
    }
    val cases = drafts.map { Case(it) }
    val texts = cases.map { it.toJson() }
    val enforced = catalogue().map { it.rule }.filter { policy.enforcementOf(it) == Enforcement.ENFORCE }
    val floor = catalogue().filter { it.force == Force.LICENCE || it.force == Force.MUST }.map { it.rule }.toSet()
    val peer = Peer(policy.draft(), enforced, floor)
    for ((draft, case) in drafts.zip(cases)) check(peer.decide(draft, day) == decide(case, policy, day)) { draft.advisor.id }

    val count = drafts.size
    val byHand = time(count) { drafts.sumOf { peer.decide(it, day).blocking.size } }
    val prepared = time(count) { cases.sumOf { decide(it, policy, day).blocking.size } }
    val many = time(count) { decideMany(cases, policy, day).size }
    val asked = time(count) { cases.sumOf { nextQuestion(it, policy, day)?.ordinal ?: 0 } }
    val record = time(count) { drafts.sumOf { draft -> Case(draft).use { decide(it, policy, day).blocking.size } } }
    val json = time(count) { texts.sumOf { text -> Case.fromJson(text).use { decide(it, policy, day).blocking.size } } }
    val explained = time(count) { cases.sumOf { assess(it, policy, day).findings.size } }
    row("by hand, of a data class", byHand)
    row("decide of a prepared Case", prepared, byHand)
    row("decideMany of prepared cases", many, byHand)
    row("nextQuestion of a prepared Case", asked)
    row("Case(draft) and decide", record, byHand)
    row("Case.fromJson and decide", json, byHand)
    row("assess of a prepared Case, explained in full", explained, byHand)
    check(sink != 0)
}

/** The objects of a list, as they are written. No text of the fixture holds a brace. */
private fun items(text: String): List<String> {
    val (items, open) = mutableListOf<String>() to ArrayDeque<Int>()
    for ((place, letter) in text.withIndex()) {
        if (letter == '{') open.addLast(place)
        if (letter == '}') open.removeLast().let { start -> if (open.isEmpty()) items += text.substring(start, place + 1) }
    }
    return items
}
