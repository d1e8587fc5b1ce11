package homeworking

import java.math.BigDecimal
import java.time.LocalDate

/** Every problem, in the order of what was given; what has to be given and is not comes last. */
val HomeworkingException.problems: List<Problem>
    get() = when (this) {
        is HomeworkingException.Refused -> problems
    }

/** The finding of a rule. */
fun Decision.finding(rule: Rule): Finding? = findings.firstOrNull { it.rule == rule }

/** What other facts, or another policy, would change: values by path. */
fun whatIf(case: Case, policy: Policy, on: LocalDate, vararg changes: Pair<String, FactValue>): WhatIf =
    whatIf(case, policy, on, changes.map { (path, value) -> Change(path, value) })

/** What a path of `whatIf` may be set to. */
fun factValue(flag: Boolean): FactValue = FactValue.Flag(flag)

/** What a path of `whatIf` may be set to. */
fun factValue(number: Int): FactValue = FactValue.Number(BigDecimal(number))

/** What a path of `whatIf` may be set to. */
fun factValue(text: String): FactValue = FactValue.Text(text)

/** What a path of `whatIf` may be set to. */
fun factValue(day: LocalDate): FactValue = FactValue.Day(day)
