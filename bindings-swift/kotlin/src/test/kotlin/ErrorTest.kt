import homeworking.*
import java.math.BigDecimal
import java.time.LocalDate
import java.time.LocalDateTime
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The paths and codes of everything that is refused. */
private fun refused(make: () -> Any): List<String> = try {
    make()
    emptyList()
} catch (error: HomeworkingException) {
    assertTrue(error.problems.all { it.expected.isNotEmpty() && it.help.isNotEmpty() })
    error.problems.map { "${it.path}: ${it.code.code}" }
}

private val advisor = Advisor(id = "a-1", role = Role.HEALTH_ADVISOR)
private val case = CaseDraft(advisor = advisor)
private val ours = PolicyDraft(name = "Ours", guidance = Guidance.PRN00732)
private val day = LocalDate.parse("2026-12-01")

class ErrorTest {
    @Test
    fun severalProblemsAreToldAtOnceInOrderByTheirPaths() {
        fun waiver(rule: Rule, by: String, through: String) =
            Waiver(rule, by, "why", LocalDate.parse("2026-02-01"), LocalDate.parse(through))
        val draft = case.copy(
            advisor = advisor.copy(id = "", inPostSince = LocalDate.of(3000, 1, 1), audit = Audit(auditsDue = 1001u)),
            home = Home(dseAssessment = Completion.On(LocalDate.MAX)),
            device = Device(memoryGb = BigDecimal("-1"), supportEnds = LocalDate.MIN, processorGhz = BigDecimal("1E+1000000000")),
            waivers = listOf(waiver(Rule.HOME_INSURANCE, "manager", "2026-01-01"), waiver(Rule.HOME_QUIET, "", "2026-03-01")),
        )
        val expected = listOf(
            "advisor.id: out_of_range", "advisor.in_post_since: bad_date", "advisor.audit.audits_due: out_of_range",
            "home.dse_assessment: bad_date", "device.processor_ghz: out_of_range", "device.memory_gb: out_of_range",
            "device.support_ends: bad_date", "waivers[0].through: contradiction", "waivers[1].rule: floor",
            "waivers[1].approved_by: out_of_range",
        )
        assertEquals(expected, refused { Case(draft) })
    }

    @Test
    fun textIsReadStrictly() {
        val text = """{"advisor": {"id": "a-1", "role": "health_adviser"}, "hom": {}, "home": {"quiet": 1, "dse_assessment": "2026-02-30"}}"""
        val expected = listOf("advisor.role: unknown_value", "hom: unknown_field", "home.quiet: wrong_type", "home.dse_assessment: bad_date")
        assertEquals(expected, refused { Case.fromJson(text) })
        assertEquals(listOf(": syntax"), refused { Case.fromJson("{") })
        assertEquals(listOf("advisor.id: required", "advisor.role: required"), refused { Case.fromJson("{}") })
        assertEquals(listOf(": syntax"), refused { Policy.fromToml("name = ") })
        assertEquals("roster[0].case.advisor.id: required", refused { Roster.fromJson("[{}]") }.first())
        assertEquals(listOf(": bad_date"), refused { dayOf("2026-02-30") })
    }

    @Test
    fun anErrorSaysWhatToDoAndShowsNoValue() {
        val text = """{"advisor": {"id": "secret", "role": "auditor"}, "home": {"qiuet": "secret"}}"""
        val error = assertThrows(HomeworkingException::class.java) { Case.fromJson(text) }
        assertEquals("did you mean `quiet`?", error.problems.single().help)
        assertFalse(error.toString().contains("secret"))
        assertTrue(error.toString().contains("home.qiuet"))
    }

    @Test
    fun argumentsThatAreWrongOrContradictEachOtherAreRefused() {
        val (held, policy) = Case(case) to Policy(ours)
        assertEquals(listOf("through: contradiction"), refused { timeline(held, policy, day, day.minusDays(1)) })
        assertEquals(listOf("from: bad_date", "through: bad_date"), refused { earliestEligible(held, policy, LocalDate.MAX, LocalDate.MIN) })
        assertEquals(listOf("on: bad_date"), refused { decide(held, policy, LocalDate.of(1899, 12, 31)) })
        val starts = LocalDateTime.parse("2026-12-01T08:00")
        val shift = ShiftDraft("s-1", "a-2", starts, starts.plusHours(8))
        assertEquals(listOf("advisor_id: unknown_advisor"), refused { assessShift(held, policy, Shift(shift)) })
        assertEquals(listOf("ends: contradiction"), refused { Shift(shift.copy(ends = starts)) })
        assertEquals(listOf("ends: bad_date"), refused { Shift(shift.copy(ends = starts.plusNanos(1))) })
        val entry = RosterEntryDraft(case, Location.HOME)
        assertEquals(listOf("roster[1].case.advisor.id: duplicate_id"), refused { Roster(listOf(entry, entry)) })
        assertEquals(listOf("cases[1].advisor.id: duplicate_id"), refused { compare(listOf(held, held), policy, policy, day) })
        val changes = refused { whatIf(held, policy, day, "home.qiuet" to factValue(true), "device.memory_gb" to factValue("x")) }
        assertEquals(listOf("home.qiuet: unknown_field", "device.memory_gb: wrong_type"), changes)
    }

    @Test
    fun aPolicyThatLowersTheFloorIsRefused() {
        val enforcement = mapOf(Rule.HOME_QUIET to Enforcement.IGNORE, Rule.HOME_INSURANCE to Enforcement.ENFORCE)
        val draft = ours.copy(enforcement = enforcement, assurance = listOf())
        assertEquals(listOf("enforcement.home.quiet: floor", "assurance: out_of_range"), refused { Policy(draft) })
        val tooFew = ours.copy(assurance = listOf(AssuranceKind.PHOTOGRAPHS), assuranceCount = 2u)
        assertEquals(listOf("assurance_count: contradiction"), refused { Policy(tooFew) })
    }

    @Test
    fun aDecisionThatTheLibraryDidNotMakeIsRefused() {
        val decision = assess(Case(case), Policy(ours), day)
        assertFalse(remedies(decision).isEmpty())
        val odd = decision.copy(findings = decision.findings.map { it.copy(sections = listOf(Section.COSTS, Section.COSTS)) })
        assertEquals(listOf("decision: syntax"), refused { remedies(odd) })
        assertEquals(listOf("decisions[0]: syntax"), refused { summarise(listOf(odd)) })
    }

    @Test
    fun aDocumentThatWasClosedSaysSo() {
        val (held, policy) = Case(case) to Policy(ours)
        held.use { decide(it, policy, day) }
        held.close()
        val error = assertThrows(IllegalStateException::class.java) { decide(held, policy, day) }
        assertTrue(error.message.orEmpty().contains("destroyed"), error.message)
        assertThrows(IllegalStateException::class.java) { held.toJson() }
        assertEquals(Verdict.INCOMPLETE, decide(Case(case), policy, day).verdict)
    }
}
