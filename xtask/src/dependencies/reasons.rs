//! Why each thing is depended on.

/// A manifest, what it is for, and a reason for everything that it names.
type Reasons = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

pub(super) const REASONS: &[Reasons] = &[
    ("core/Cargo.toml", "The rules. Whoever embeds them, in whatever language, has these.", CORE),
    ("bindings-python/Cargo.toml", "The border to Python.", PYTHON_BORDER),
    ("bindings-wasm/Cargo.toml", "The border to JavaScript.", WASM_BORDER),
    ("bindings-swift/Cargo.toml", "The border to Swift and Kotlin.", MOBILE_BORDER),
    (
        "bindings-python/pyproject.toml",
        "The wheel needs nothing; these are what builds it, and what its extras ask.",
        PYPROJECT,
    ),
    ("bindings-swift/kotlin/pom.xml", "The module needs the first two; the rest tests it.", MAVEN),
    ("bindings-wasm/package.json", "The package needs nothing; these build and test it.", NPM),
    ("bindings-wasm/glue/Cargo.toml", "Run once, as the package is built.", GLUE),
    ("bindings-swift/bindgen/Cargo.toml", "Run once, as the package is built.", BINDGEN),
    ("xtask/Cargo.toml", "The tasks; nothing of them is shipped.", XTASK),
    ("core/fuzz/Cargo.toml", "Fuzzing, with a lock file of its own.", FUZZ),
    (
        "bindings-python/tests/requirements.txt",
        "What tests the Python package: the programs and libraries that its users have.",
        PYTHON_TESTS,
    ),
    ("benchmarks/requirements.txt", "What the Python package is measured beside.", BESIDE),
    ("benchmarks/requirements-engines.txt", "Rule engines that it is measured beside.", ENGINES),
    ("benchmarks/js/package.json", "What the browser package is measured beside.", BENCH_JS),
];

const CORE: &[(&str, &str)] = &[
    ("allocation-counter", "tests that deciding allocates no more than is said"),
    ("chrono", "the calendar date of Rust programs, converted from and to; without its clock"),
    ("insta", "keeps the few answers whose prose a person reads"),
    ("itoa", "writes the numbers of canonical JSON"),
    ("proptest", "generates documents that no person thinks of"),
    ("pulp", "finds out how wide the machine's vectors are, without unsafe code here; left out by a feature"),
    ("serde", "the traits that answers are written and read by"),
    ("serde_json", "reads and writes JSON"),
    ("sha2", "the fingerprint of a policy"),
    ("strsim", "the nearest known name for a misspelling"),
    ("thiserror", "the error type, without its boilerplate"),
    ("toml", "policies in TOML; left out by a feature"),
];

const PYTHON_BORDER: &[(&str, &str)] = &[
    ("arrow-array", "the arrays that Arrow's C interface hands over"),
    ("arrow-buffer", "their buffers, borrowed and not copied"),
    ("arrow-schema", "their types, and the C interface of them"),
    ("pyo3", "the border of Rust and Python, for every Python from 3.10 on"),
    ("serde", "results that are written and read back as JSON"),
    ("serde_json", "the same"),
];

const WASM_BORDER: &[(&str, &str)] = &[
    ("bytemuck", "columns of numbers seen as what they are, without unsafe code here"),
    ("serde", "answers, walked field by field"),
    ("serde_json", "documents given as text"),
    ("wasm-bindgen", "the border of WebAssembly and JavaScript"),
];

const MOBILE_BORDER: &[(&str, &str)] = &[
    ("serde", "documents that tell their JSON"),
    ("serde_json", "the same"),
    ("thiserror", "the error that crosses the border"),
    ("uniffi", "the border of Rust with Swift and Kotlin, generated for both; under MPL-2.0, used as it is"),
];

const PYPROJECT: &[(&str, &str)] = &[
    ("maturin", "builds the wheel"),
    ("pandas", "extra `spark`: what Spark makes its batches with"),
    ("pyarrow", "extra `spark`: the batches themselves"),
    ("pyspark", "extra `spark`: the workers that the table is spread over"),
    ("rich", "extra `cli`: the tables of the command"),
    ("typer", "extra `cli`: the command's options and help"),
];

const MAVEN: &[(&str, &str)] = &[
    ("gson", "tests: a reader of JSON that is not the library's"),
    ("jna", "calls the compiled library from the JVM; UniFFI's code needs it"),
    ("junit-jupiter", "runs the tests"),
    ("kotlin-reflect", "tests: records made of any JSON"),
    ("kotlin-stdlib", "the language's own library"),
];

const NPM: &[(&str, &str)] = &[
    ("apache-arrow", "tests: tables as users have them"),
    ("axe-core", "tests: the form is accessible"),
    ("binaryen", "makes the module smaller and faster"),
    ("lit", "the form for an intranet page and the page of a homeworking lead; bundled into both"),
    ("nhsuk-frontend", "the looks of that page; bundled into it, without its fonts"),
    ("papaparse", "reads and writes CSV on that page; bundled into it"),
    ("puppeteer-core", "tests: drives Chromium and Firefox"),
    ("rolldown", "bundles the package's parts into its files"),
    ("sass", "compiles those looks"),
    ("smol-toml", "reads and writes policies on that page; bundled into it"),
    ("typescript", "tests: the types, as a user's program meets them"),
    ("vite", "tests: the package in a bundler that users have"),
];

const GLUE: &[(&str, &str)] = &[(
    "wasm-bindgen-cli-support",
    "writes the JavaScript that calls the module, by the version that it was built with",
)];

const BINDGEN: &[(&str, &str)] = &[
    ("anyhow", "the error type of UniFFI's generator"),
    ("camino", "the path type of UniFFI's generator"),
    ("uniffi_bindgen", "writes the Swift and the Kotlin that call the library; under MPL-2.0, used as it is"),
];

const XTASK: &[(&str, &str)] = &[
    ("data-encoding", "the checksums of npm, in the digits of a bill of materials"),
    ("jsonschema", "tests: every vector and answer keeps to its schema"),
    ("pulldown-cmark", "tests: finds the links and headings of documents"),
    ("roxmltree", "reads Maven's manifest"),
    ("serde", "reads manifests and lock files"),
    ("serde_json", "reads and writes fixtures"),
    ("sha2", "the digests of long answers"),
    ("toml", "reads manifests, and the statements of the guidance"),
];

const FUZZ: &[(&str, &str)] = &[
    ("libfuzzer-sys", "the fuzzer"),
    ("serde", "the line protocol, which is fuzzed too"),
    ("serde_json", "the same, and its answers read again"),
];

const PYTHON_TESTS: &[(&str, &str)] = &[
    ("abi3audit", "the wheel uses what every Python from 3.10 on has, and nothing else"),
    ("duckdb", "tables from a database, without a copy"),
    ("fastapi", "the library in a web service"),
    ("httpx", "asks that service"),
    ("maturin", "builds the wheel"),
    ("mypy", "the types, strictly"),
    ("pandas", "tables as users have them"),
    ("polars", "the same"),
    ("pyarrow", "the same"),
    ("pyright", "the types, by a second checker"),
    ("pyspark", "the library on a cluster's workers"),
    ("pytest", "runs the tests"),
    ("rich", "the tables of the command"),
    ("typer", "the command"),
    ("uvicorn", "serves that web service"),
];

const BESIDE: &[(&str, &str)] = &[
    ("maturin", "builds the wheel"),
    ("orjson", "the fastest reader of JSON, for the rules written by hand"),
    ("pandas", "the rules written by hand over a table"),
    ("polars", "the same"),
    ("pyarrow", "the same"),
];

const ENGINES: &[(&str, &str)] = &[
    ("OpenFisca-Core", "rules as code, for benefits and taxes"),
    ("cedarpy", "policies that authorise"),
    ("pyarrow", "reads the workload"),
    ("zen-engine", "decision tables"),
];

const BENCH_JS: &[(&str, &str)] = &[
    ("@cedar-policy/cedar-wasm", "policies that authorise"),
    ("@gorules/zen-engine-wasm", "decision tables"),
    ("json-logic-engine", "rules as JSON"),
    ("json-rules-engine", "the same"),
    ("puppeteer-core", "the same measurements in Chromium"),
    ("smol-toml", "reads the provider's policy"),
];
