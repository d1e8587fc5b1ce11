// The numbers that JavaScript and this module know things by. `js/numbers.js` is generated from here.

numbers! {
    /// What a word of the tape is: its lowest four bits. The others hold its figure; what follows some words is their body.
    value: u32 {
        /// An argument that was not given.
        ABSENT = 0
        NULL = 1
        /// The figure is 1 where it is true.
        FLAG = 2
        /// The figure itself.
        WHOLE = 3
        /// A number as text: so many bytes follow.
        DIGITS = 4
        /// So many bytes follow.
        TEXT = 5
        /// The figure is the place of a known word.
        WORD = 6
        /// So many words of items follow.
        LIST = 7
        /// So many words follow, of keys and values by turns.
        OBJECT = 8
        /// A document made ready: its slot.
        READY = 9
        /// So many bytes of a buffer follow, from the next word on that lies at a multiple of eight bytes.
        BUFFER = 10
        /// What no document has.
        OTHER = 15
    }
    /// What an answer is.
    answer: u32 {
        ANSWER_JSON = 0
        /// What is wrong, as JSON.
        ANSWER_PROBLEMS = 1
        ANSWER_TEXT = 2
        /// The slot of a document made ready: the length stands for it.
        ANSWER_SLOT = 3
        /// An outcome: the place of its verdict, then twice how many rules there are, and their places.
        ANSWER_OUTCOME = 4
        /// Outcomes, one after the other.
        ANSWER_OUTCOMES = 5
        /// A part of the answer to a table: columns, each behind the number of its bytes.
        ANSWER_TABLE = 6
    }
    /// What the columns of a table hold.
    column: u32 {
        NULLS = 0
        BOOLEAN = 1
        INT8 = 2
        INT16 = 3
        INT32 = 4
        INT64 = 5
        UINT8 = 6
        UINT16 = 7
        UINT32 = 8
        UINT64 = 9
        FLOAT32 = 10
        FLOAT64 = 11
        DATE32 = 12
        TEXTS = 13
        DICTIONARY = 14
        LISTS = 15
        DICTIONARY_LISTS = 16
        UNKNOWN = 17
        /// In place of the number of bytes: there is no such column in the answer.
        NO_COLUMN = 0xffff_ffff
    }
    /// The functions of documents and tables. Those of the core come behind them.
    function: usize {
        MAKE = 0
        MAKE_FROM_JSON = 1
        TO_JSON = 2
        FINGERPRINT = 3
        ENFORCEMENT_OF = 4
        ASSESS_TABLE = 5
        EXPLAIN = 6
        CASE_OF_ROW = 7
        FIRST_OF_CORE = 8
    }
}
