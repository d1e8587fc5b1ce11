import homeworking.*
import java.math.BigDecimal
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class BehaviourTest {
    private val cases = rawItems(text("provider/workforce.json")).map { Case.fromJson(it) }
    private val policy = Policy.fromToml(text("provider/policy.toml"))
    private val day = LocalDate.parse("2026-12-01")

    @Test
    fun manyThreadsDecideAlikeByTheSameDocuments() {
        val alone = cases.map { assess(it, policy, day) }
        val threads = Executors.newFixedThreadPool(16)
        try {
            val task = Callable { (0 until 10).all { cases.map { assess(it, policy, day) } == alone } }
            assertTrue(threads.invokeAll(List(16) { task }).all { it.get() })
        } finally {
            threads.shutdown()
        }
    }

    @Test
    fun whatADecisionIsAskedMostIsWhatDecideAnswers() {
        for (case in cases) {
            val (decision, outcome) = assess(case, policy, day) to decide(case, policy, day)
            assertEquals(outcome, Outcome(decision.verdict, decision.blocking, decision.missing))
            val advised = decision.findings.filter { it.enforcement == Enforcement.ADVISE && it.status in setOf(Status.NOT_MET, Status.UNKNOWN) }
            assertEquals(advised.map { it.rule }, decision.advisories)
            val asked = decision.findings.filter { it.rule in decision.missing }.flatMap { it.needs }.toSortedSet()
            assertEquals(asked.toList(), decision.needs)
            assertEquals(Rule.HOME_QUIET, decision.finding(Rule.HOME_QUIET)?.rule)
        }
        assertEquals(cases.map { decide(it, policy, day) }, decideMany(cases, policy, day))
        assertEquals(assess(cases[0], policy, day).findings.map { it.status }, statuses(cases[0], policy, day).map { it.status })
    }

    @Test
    fun wordsAndTheirCodesAreOne() {
        assertTrue(Rule.entries.all { Rule.of(it.code) == it } && Rule.of("no such word") == null)
        assertTrue(Fact.entries.all { Fact.of(it.code) == it } && Section.entries.all { Section.of(it.code) == it })
        assertEquals(Rule.entries.take(65), catalogue().map { it.rule })
        assertEquals(ReadinessCheck.entries, readinessCatalogue().map { it.rule })
        assertEquals(Section.entries, sections())
        assertEquals("home.private", Rule.HOME_PRIVATE.code)
        assertTrue(referenceScenarios().isNotEmpty())
    }

    @Test
    fun documentsAreEqualWhereTheySayTheSame() {
        for (case in cases) {
            assertEquals(case, Case.fromJson(case.draft().toJson()))
            assertEquals(case.toJson(), case.draft().toJson())
            assertEquals(case.hashCode(), Case(case.draft()).hashCode())
        }
        assertFalse(cases[0] == cases[1])
        assertEquals(policy.toJson(), policy.draft().toJson())
        assertEquals(64, policy.fingerprint().length)
        assertEquals(Enforcement.ENFORCE, policy.enforcementOf(Rule.HOME_QUIET))
    }

    @Test
    fun whatIsLeftOutTakesTheDefaultOfTheCore() {
        val draft = PolicyDraft(name = "Ours", guidance = Guidance.PRN00732)
        val short = Policy.fromJson("""{"name": "Ours", "guidance": "PRN00732"}""")
        assertEquals(short, Policy(draft))
        assertFalse(short == Policy(draft.copy(minMemoryGb = null)))
        assertEquals(BigDecimal("8"), short.draft().minMemoryGb)
    }

    @Test
    fun amountsAreExact() {
        for ((given, kept) in listOf("15.9995" to "16", "94.5" to "94.5", "0.001" to "0.001", "1E+3" to "1000")) {
            val draft = CaseDraft(Advisor("a-1", Role.AUDITOR), device = Device(memoryGb = BigDecimal(given)))
            assertEquals(BigDecimal(kept), Case(draft).draft().device.memoryGb)
        }
    }

    @Test
    fun openQuestionsAndNeededFactsAreThoseOfThePolicy() {
        val (enforced, advised) = needed(policy, Role.HEALTH_ADVISOR) to needed(policy, Role.HEALTH_ADVISOR, true)
        assertEquals(needed(policy, Role.HEALTH_ADVISOR, false), enforced)
        assertTrue(advised.size > enforced.size && advised.containsAll(enforced))
        for (case in cases) assertEquals(nextQuestion(case, policy, day), openQuestions(case, policy, day).firstOrNull())
    }
}
