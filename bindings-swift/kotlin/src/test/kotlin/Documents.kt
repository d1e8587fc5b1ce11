import com.google.gson.GsonBuilder
import homeworking.*
import kotlin.reflect.KClass

val gson = GsonBuilder().disableHtmlEscaping().serializeNulls().create()

/** What checks name documents by. */
val targets: Map<String, KClass<*>> = mapOf(
    "case" to Case::class,
    "policy" to Policy::class,
    "shift" to Shift::class,
    "incident" to Incident::class,
    "record" to ReviewRecord::class,
    "disruption" to Disruption::class,
    "provider" to Provider::class,
    "roster" to Roster::class,
    "model" to CostModel::class,
)

/** A document, by each way of making it. */
fun document(kind: KClass<*>, way: Way, text: String): Any = when (kind) {
    Case::class -> of(way, text, Case::fromJson, { Case(it) }, Case::draft) { record<CaseDraft>(it) }
    Policy::class -> of(way, text, Policy::fromJson, { Policy(it) }, Policy::draft) { record<PolicyDraft>(it) }
    Shift::class -> of(way, text, Shift::fromJson, { Shift(it) }, Shift::draft) { record<ShiftDraft>(it) }
    Incident::class -> of(way, text, Incident::fromJson, { Incident(it) }, Incident::draft) { record<IncidentDraft>(it) }
    ReviewRecord::class ->
        of(way, text, ReviewRecord::fromJson, { ReviewRecord(it) }, ReviewRecord::draft) { record<ReviewRecordDraft>(it) }
    Disruption::class -> of(way, text, Disruption::fromJson, { Disruption(it) }, Disruption::draft) { record<DisruptionDraft>(it) }
    Provider::class -> of(way, text, Provider::fromJson, { Provider(it) }, Provider::draft) { record<ProviderDraft>(it) }
    CostModel::class -> of(way, text, CostModel::fromJson, { CostModel(it) }, CostModel::draft) { record<CostModelDraft>(it) }
    Roster::class -> of(way, text, Roster::fromJson, { Roster(it) }, Roster::entries) { record<List<RosterEntryDraft>>(it) }
    else -> error("not a document: $kind")
}

private fun <D, R> of(way: Way, text: String, ofText: (String) -> D, ofRecord: (R) -> D, tell: (D) -> R, read: (String) -> R): D =
    when (way) {
        Way.TEXT -> ofText(text)
        Way.RECORDS -> ofRecord(read(text))
        Way.TOLD_RECORDS -> ofRecord(tell(ofText(text)))
    }
