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
    }
    /// The functions of documents. Those of the core come behind them.
    function: usize {
        MAKE = 0
        MAKE_FROM_JSON = 1
        TO_JSON = 2
        FINGERPRINT = 3
        ENFORCEMENT_OF = 4
        FIRST_OF_CORE = 5
    }
}
