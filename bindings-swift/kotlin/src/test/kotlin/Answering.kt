import com.google.gson.JsonNull
import com.google.gson.JsonPrimitive
import homeworking.*
import java.time.LocalDate

/** A way of making documents. */
enum class Way {
    /** Of JSON text, by the library's own strict reading. */
    TEXT,

    /** Of records, which a reader of JSON makes of the text. */
    RECORDS,

    /** Of the records that documents made of text tell. */
    TOLD_RECORDS,
}

/** A request being answered: what is wrong with its parts is gathered, as all of them are read before any is refused. */
class Request(private val way: Way, private val fields: Map<String, String>) {
    private val problems = mutableListOf<Problem>()

    private fun <T> made(path: String, make: () -> T): T? = try {
        make()
    } catch (error: HomeworkingException) {
        problems += error.problems.map { it.copy(path = listOf(path, it.path).filter(String::isNotEmpty).joinToString(".")) }
        null
    }

    private inline fun <reified D : Any> made(text: String): D = document(D::class, way, text) as D

    private inline fun <reified D : Any> document(name: String, path: String = ""): D? {
        val text = fields.getValue(name)
        return made(path) { made<D>(text) }
    }

    private inline fun <reified D : Any> documents(name: String): List<D>? {
        val texts = rawItems(fields.getValue(name))
        val all = texts.mapIndexedNotNull { place, text -> made("$name[$place]") { made<D>(text) } }
        return all.takeIf { it.size == texts.size }
    }

    private fun day(name: String): LocalDate? {
        val text = string(fields.getValue(name))
        return made(name) { dayOf(text) }
    }

    /** The answer, or everything that is wrong. */
    fun answer(kind: String): String {
        val answer = try {
            answered(kind)
        } catch (error: HomeworkingException) {
            problems.clear()
            problems += error.problems
            null
        }
        return answer ?: told("errors", problems.map { problem -> told(problem) })
    }

    private fun told(problem: Problem): String {
        val parts = listOf("path" to problem.path, "code" to problem.code.code, "expected" to problem.expected, "help" to problem.help)
        return parts.joinToString(",", "{", "}") { (name, text) -> "\"$name\":${quoted(text)}" }
    }

    private fun told(name: String, items: List<String>): String = "{\"$name\":${items.joinToString(",", "[", "]")}}"

    private fun quoted(text: String?): String = gson.toJson(text?.let(::JsonPrimitive) ?: JsonNull.INSTANCE)

    private fun answered(kind: String): String? = when (kind) {
        "assess", "question", "remedies", "what_if" -> ofOneCase(kind)
        "timeline", "earliest" -> overTime(kind)
        "needed", "fingerprint" -> ofOnePolicy(kind)
        "compare", "summarise", "rota" -> ofMany(kind)
        else -> ofEvents(kind)
    }

    private fun ofOneCase(kind: String): String? {
        val (case, policy, on) = Triple(document<Case>("case"), document<Policy>("policy"), day("on"))
        if (case == null || policy == null || on == null) return null
        return when (kind) {
            "assess" -> assess(case, policy, on).toJson()
            "question" -> "{\"path\":${quoted(nextQuestion(case, policy, on)?.code)}}"
            "remedies" -> told("remedies", remedies(assess(case, policy, on)).map { it.toJson() })
            else -> {
                val changes = parsed(fields.getValue("changes")).asJsonObject.entrySet().map { it.key to factValue(it.value) }
                whatIf(case, policy, on, *changes.toTypedArray()).toJson()
            }
        }
    }

    private fun overTime(kind: String): String? {
        val (case, policy) = document<Case>("case") to document<Policy>("policy")
        val (from, through) = day("from") to day("through")
        if (case == null || policy == null || from == null || through == null) return null
        if (kind == "earliest") return earliestEligible(case, policy, from, through).toJson()
        return told("segments", timeline(case, policy, from, through).map { it.toJson() })
    }

    private fun ofOnePolicy(kind: String): String? {
        val policy = document<Policy>("policy") ?: return null
        if (kind == "fingerprint") return "{\"fingerprint\":${quoted(policy.fingerprint())}}"
        val role = checkNotNull(Role.of(string(fields.getValue("role"))))
        val advised = fields["advised"]?.toBooleanStrict()
        val paths = if (advised == null) needed(policy, role) else needed(policy, role, advised)
        return told("paths", paths.map { quoted(it.code) })
    }

    private fun ofMany(kind: String): String? {
        val cases = documents<Case>("cases")
        if (kind == "compare") {
            val (one, other) = document<Policy>("policy_a", "policy_a") to document<Policy>("policy_b", "policy_b")
            val on = day("on")
            if (cases == null || one == null || other == null || on == null) return null
            return compare(cases, one, other, on).toJson()
        }
        val policy = document<Policy>("policy")
        if (kind == "rota") {
            val shifts = documents<Shift>("shifts")
            if (cases == null || policy == null || shifts == null) return null
            return told("rota", assessRota(cases, policy, shifts).map { it.toJson() })
        }
        val on = day("on")
        if (cases == null || policy == null || on == null) return null
        return summarise(assessMany(cases, policy, on)).toJson()
    }

    private fun ofEvents(kind: String): String? {
        when (kind) {
            "shift" -> {
                val (case, policy, shift) = Triple(document<Case>("case"), document<Policy>("policy"), document<Shift>("shift"))
                return if (case == null || policy == null || shift == null) null else assessShift(case, policy, shift).toJson()
            }
            "incident" -> {
                val (case, policy, incident) = Triple(document<Case>("case"), document<Policy>("policy"), document<Incident>("incident"))
                return if (case == null || policy == null || incident == null) null else respondToIncident(case, policy, incident).toJson()
            }
            "review" -> {
                val (record, policy, on) = Triple(document<ReviewRecord>("record"), document<Policy>("policy"), day("on"))
                return if (record == null || policy == null || on == null) null else review(record, policy, on).toJson()
            }
            "readiness" -> {
                val (provider, on) = document<Provider>("provider") to day("on")
                return if (provider == null || on == null) null else assessReadiness(provider, on).toJson()
            }
            "disruption" -> {
                val (disruption, roster) = document<Disruption>("disruption") to document<Roster>("roster")
                val policy = document<Policy>("policy")
                return if (disruption == null || roster == null || policy == null) null else planDisruption(disruption, roster, policy).toJson()
            }
            "costs" -> return document<CostModel>("model")?.let { estimateCosts(it).toJson() }
            "check" -> return checked()
            else -> error("no function answers $kind")
        }
    }

    /** What is wrong with a document by itself. */
    private fun checked(): String? {
        val text = fields["text"]?.let(::string) ?: fields.getValue("doc")
        val kind = checkNotNull(targets[string(fields.getValue("target"))])
        made("") { document(kind, way, text) }
        return null
    }
}
