import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What no typed argument can say: a word that is no role, a flag that is a word, lists that are none. */
private val unsayable = setOf(
    "needed: a role that is none", "needed: advised as a word", "rota: cases that are no list", "rota: shifts that are no list",
)

class VectorTest {
    @Test
    fun everyVectorIsAnsweredByteForByte() {
        val (vectors, answers) = vectors() to answers()
        val asked = mutableMapOf<Way, Int>()
        val wrong = mutableListOf<String>()
        for (vector in vectors.filter { it.name !in unsayable }) {
            val answer = answers.getValue(vector.name)
            for (way in ways(answer)) {
                val found = told(vector, way, answer) ?: continue
                asked.merge(way, 1, Int::plus)
                val isThis = answer.isThis(found) || way != Way.TEXT && problems(found)?.let { it == problems(answer.whole) } ?: false
                if (!isThis) wrong += "${vector.name}, $way: ${found.take(600)}"
            }
        }
        println("${vectors.size} vectors in Kotlin: $asked")
        assertTrue(wrong.isEmpty(), "${wrong.size} differ:\n${wrong.take(10).joinToString("\n")}")
        assertEquals(answers.size, vectors.size)
        assertTrue(vectors.size >= 2738)
        assertEquals(vectors.size - unsayable.size, asked[Way.TEXT])
        assertTrue(asked.getValue(Way.RECORDS) >= 2300, "$asked")
        assertTrue(asked.getValue(Way.TOLD_RECORDS) >= 2190, "$asked")
    }

    /** The answer to a vector; nothing where a refused number is one that no record holds. */
    private fun told(vector: Vector, way: Way, answer: Answer): String? = try {
        Request(way, vector.fields).answer(vector.kind)
    } catch (error: NoRecord) {
        if (way == Way.RECORDS && problems(answer.whole) != null) null else "not read: $error"
    }

    /** The ways that a vector can be asked: records know no key that is wrong, and documents that are refused tell none. */
    private fun ways(answer: Answer): List<Way> {
        val problems = problems(answer.whole) ?: return Way.entries
        return if (problems.all { it.get("code").asString in sayable }) listOf(Way.TEXT, Way.RECORDS) else listOf(Way.TEXT)
    }
}
