package sample

import homeworking.*
import java.time.LocalDate
import java.time.LocalDateTime

/**
 * A sample: the app in which a homeworker goes through the home check, and looks up what to do when the power fails. Everything is decided on
 * the device; it asks nobody else.
 */
class HomeCheck(private val policy: Policy, known: Case) {
    /** What is known of the advisor so far. */
    var known: Case = known
        private set

    /** Goes on with what was stored. */
    constructor(policy: Policy, stored: String) : this(policy, Case.fromJson(stored))

    /** What to keep until the app is opened again: JSON, the same that the provider's other systems read. */
    val stored: String
        get() = known.toJson()

    /** The fact to ask for next, in the words of the rule it is for; nothing where no answer would change the verdict. */
    fun question(on: LocalDate): Pair<Fact, String>? {
        val fact = nextQuestion(known, policy, on) ?: return null
        val asking = assess(known, policy, on).findings.firstOrNull { fact in it.needs }
        val words = checklist(policy, known.draft().advisor.role).firstOrNull { it.rule == asking?.rule }
        return fact to (words?.question ?: fact.code)
    }

    /** Takes an answer. What the library refuses is told by the path of the fact, and leaves all as it was. */
    fun answer(change: (CaseDraft) -> CaseDraft) {
        known = Case(change(known.draft()))
    }

    /** What the first screen says. */
    fun standing(on: LocalDate): String {
        val decision = assess(known, policy, on)
        return when (decision.verdict) {
            Verdict.ELIGIBLE -> decision.changesOn?.let { "You may work from home. This holds until $it." }
                ?: "You may work from home, as long as nothing changes."
            Verdict.NOT_ELIGIBLE ->
                (listOf("You may not work from home yet.") + decision.blocking.mapNotNull { decision.finding(it)?.message }).joinToString("\n- ")
            Verdict.INCOMPLETE -> "${decision.needs.size} things are still to be known."
        }
    }

    /** What to do now that the power is gone, step by step. */
    fun powerCut(at: LocalDateTime, shiftEnds: LocalDateTime, onCall: Boolean): List<String> {
        val draft = IncidentDraft(IncidentKind.POWER_CUT, at, shiftEnds, onCall = onCall, homeStillSuitable = true)
        return respondToIncident(known, policy, Incident(draft)).actions.map { action ->
            val within = action.`when`.minutes?.let { " (within $it minutes)" } ?: ""
            "${action.owner.code}: ${action.text}$within"
        }
    }
}
