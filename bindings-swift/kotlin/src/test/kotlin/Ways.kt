import com.google.gson.JsonObject

/** What is wrong with values, and not with the text they are written in: records can say it too. */
val sayable = setOf("out_of_range", "too_long", "contradiction", "floor", "duplicate_id", "unknown_advisor")

/** Everything that an answer says is wrong, in no order: maps of records have none. */
fun problems(text: String?): Set<JsonObject>? {
    if (text == null || !text.startsWith("{\"errors\":[{")) return null
    return parsed(text).asJsonObject.getAsJsonArray("errors").map { it.asJsonObject }.toSet()
}

/** The answer to a request that is refused for these codes, of records wherever they can say what is asked. */
fun answered(vector: Vector, codes: List<String>): Pair<Way, String> {
    fun ofText() = Way.TEXT to Request(Way.TEXT, vector.fields).answer(vector.kind)
    if ("text" in vector.fields || !codes.all { it in sayable }) return ofText()
    val ofRecords = try {
        Request(Way.RECORDS, vector.fields).answer(vector.kind)
    } catch (error: NoRecord) {
        // A number that no record holds.
        return if (codes.isEmpty()) throw error else ofText()
    }
    if (codes.size < 2) return Way.RECORDS to ofRecords
    val inOrder = ofText().second
    return Way.RECORDS to if (problems(ofRecords) == problems(inOrder)) inOrder else ofRecords
}
