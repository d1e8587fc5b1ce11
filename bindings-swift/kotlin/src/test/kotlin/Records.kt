import com.google.gson.JsonElement
import com.google.gson.JsonNull
import com.google.gson.JsonObject
import homeworking.Completion
import homeworking.FactValue
import java.math.BigDecimal
import java.time.LocalDate
import java.time.LocalDateTime
import kotlin.reflect.KClass
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.jvm.jvmErasure
import kotlin.reflect.typeOf

/** A document that no record can say. */
class NoRecord(why: String) : Exception(why)

/** A record, of what a reader of JSON makes of a text. What is left out takes the default of the constructor. */
inline fun <reified T : Any> record(text: String): T = value(typeOf<T>(), parsed(text)) as T

fun value(type: KType, json: JsonElement): Any? {
    if (json.isJsonNull) return if (type.isMarkedNullable) null else throw NoRecord("null")
    val kind = type.jvmErasure
    return when {
        kind == List::class -> json.asJsonArray.map { value(checkNotNull(type.arguments[0].type), it) }
        kind == Map::class -> entries(type, json.asJsonObject)
        kind == Completion::class -> completion(json)
        kind.isData -> made(kind, json.asJsonObject)
        kind.java.isEnum -> word(kind, json.asString)
        else -> leaf(kind, json)
    }
}

private fun entries(type: KType, json: JsonObject): Map<Any?, Any?> {
    val (key, item) = type.arguments.map { checkNotNull(it.type) }
    return json.entrySet().associate { (name, entry) -> word(key.jvmErasure, name) to value(item, entry) }
}

private fun made(kind: KClass<*>, json: JsonObject): Any {
    val constructor = checkNotNull(kind.primaryConstructor)
    val given = mutableMapOf<KParameter, Any?>()
    for (parameter in constructor.parameters) {
        val json = json.get(snake(checkNotNull(parameter.name)))
        val isLeftOut = json == null || json is JsonNull && !parameter.type.isMarkedNullable
        when {
            !isLeftOut -> given[parameter] = value(parameter.type, json)
            !parameter.isOptional -> throw NoRecord("nothing for ${parameter.name}")
        }
    }
    return constructor.callBy(given)
}

private fun completion(json: JsonElement): Completion = when {
    json.asJsonPrimitive.isString -> Completion.On(LocalDate.parse(json.asString))
    json.asBoolean -> Completion.Done
    else -> Completion.NotDone
}

/** A word, by the extension functions of its own type. */
private fun word(kind: KClass<*>, code: String): Any {
    val words = Class.forName("homeworking.WordsKt")
    val codeOf = words.getMethod("getCode", kind.java)
    return kind.java.enumConstants.firstOrNull { codeOf.invoke(null, it) == code } ?: throw NoRecord("no word: $code")
}

private fun leaf(kind: KClass<*>, json: JsonElement): Any = when (kind) {
    Boolean::class -> json.asBoolean
    String::class -> json.asString
    UInt::class -> whole(json).toString().toUIntOrNull() ?: throw NoRecord("a number too great, or below nothing")
    Long::class -> whole(json).toString().toLongOrNull() ?: throw NoRecord("a number too great")
    BigDecimal::class -> json.asBigDecimal
    LocalDate::class -> LocalDate.parse(json.asString)
    LocalDateTime::class -> LocalDateTime.parse(json.asString)
    else -> error("not a type of a record: $kind")
}

private fun whole(json: JsonElement) = try {
    json.asBigDecimal.toBigIntegerExact()
} catch (_: ArithmeticException) {
    throw NoRecord("a fraction")
}

/** `core_module_1` of `coreModule1`. */
private fun snake(name: String): String = name.replace(Regex("[A-Z]|(?<=[a-z])[0-9]")) { "_" + it.value.lowercase() }

fun factValue(json: JsonElement): FactValue = when {
    json.isJsonNull -> FactValue.Null
    json.isJsonArray -> FactValue.Items(json.asJsonArray.map(::factValue))
    json.isJsonObject -> FactValue.Record(json.asJsonObject.entrySet().associate { it.key to factValue(it.value) })
    json.asJsonPrimitive.isBoolean -> FactValue.Flag(json.asBoolean)
    json.asJsonPrimitive.isNumber -> FactValue.Number(json.asBigDecimal)
    else -> FactValue.Text(json.asString)
}
