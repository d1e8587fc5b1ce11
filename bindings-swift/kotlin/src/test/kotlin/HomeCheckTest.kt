import homeworking.*
import java.time.LocalDate
import java.time.LocalDateTime
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import sample.HomeCheck

private val day = LocalDate.parse("2026-12-01")

class HomeCheckTest {
    private val policy = Policy.fromToml(text("provider/policy.toml"))

    /** The first of the fictional provider's advisors. */
    private val whole = Case.fromJson(rawItems(text("provider/workforce.json"))[0])

    @Test
    fun theHomeCheckAsksUntilAllIsKnown() {
        val home = whole.draft().home
        val answers: Map<Fact, (Home) -> Home> = mapOf(
            Fact.HOME_QUIET to { it.copy(quiet = home.quiet) },
            Fact.HOME_NOT_OVERHEARD to { it.copy(notOverheard = home.notOverheard) },
            Fact.HOME_FREE_OF_INTERRUPTIONS to { it.copy(freeOfInterruptions = home.freeOfInterruptions) },
            Fact.HOME_SPACE to { it.copy(space = home.space) },
            Fact.HOME_LIGHT to { it.copy(light = home.light) },
            Fact.HOME_TEMPERATURE to { it.copy(temperature = home.temperature) },
            Fact.HOME_DSE_ASSESSMENT to { it.copy(dseAssessment = home.dseAssessment) },
            Fact.HOME_SHARED_HOUSING to { it.copy(sharedHousing = home.sharedHousing) },
            Fact.HOME_CARING_DURING_SHIFTS to { it.copy(caringDuringShifts = home.caringDuringShifts) },
            Fact.HOME_SHARED_USE_REVIEW to { it.copy(sharedUseReview = home.sharedUseReview) },
            Fact.HOME_ASSURANCE to { it.copy(assurance = home.assurance) },
            Fact.HOME_INSURANCE_CONSIDERED to { it.copy(insuranceConsidered = home.insuranceConsidered) },
            Fact.HOME_SECURE_FROM_BREACH to { it.copy(secureFromBreach = home.secureFromBreach) },
        )
        var check = HomeCheck(policy, Case(whole.draft().copy(home = Home())))
        val asked = mutableListOf<Fact>()
        while (true) {
            val (fact, words) = check.question(day) ?: break
            assertTrue(words.endsWith("?") && fact !in asked, "$fact: $words")
            asked += fact
            check.answer { it.copy(home = answers.getValue(fact)(it.home)) }
            // The app is closed after every answer, and opened again.
            check = HomeCheck(policy, check.stored)
        }
        assertTrue(asked.size >= 9 && asked.first() == Fact.HOME_QUIET, "$asked")
        assertEquals("You may work from home. This holds until 2027-02-28.", check.standing(day))
        assertEquals(HomeCheck(policy, whole).standing(day), check.standing(day))
    }

    @Test
    fun anAnswerThatIsRefusedLeavesAllAsItWas() {
        val check = HomeCheck(policy, whole)
        val before = check.stored
        assertThrows(HomeworkingException::class.java) { check.answer { it.copy(device = it.device.copy(processorCores = 0u)) } }
        assertEquals(before, check.stored)
        check.answer { it.copy(home = it.home.copy(quiet = false)) }
        assertFalse(before == check.stored)
        assertTrue(check.standing(day).startsWith("You may not work from home yet.\n- "))
    }

    @Test
    fun inAPowerCutTheAppSaysWhatToDoNow() {
        val check = HomeCheck(policy, whole)
        check.answer { it.copy(advisor = it.advisor.copy(incidentPlan = it.advisor.incidentPlan.copy(powerBackupMinutes = 20u))) }
        val steps = check.powerCut(LocalDateTime.parse("2026-12-01T19:10"), day.atTime(22, 0), onCall = true)
        val expected = listOf(
            "advisor: Tell the provider at once, by the line agreed for incidents",
            "advisor: Tell the IT service at once what has failed",
            "provider: Take over the call that is under way, or call the patient back",
            "provider: Divert the advisor's calls to others",
            "advisor: Run on backup power while it lasts, to hand over and to stay in touch",
            "advisor: Leave for the contact centre, and go on with the shift there (within 20 minutes)",
        )
        assertEquals(expected, steps)
    }
}
