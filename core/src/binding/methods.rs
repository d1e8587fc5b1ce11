//! What single types can do beside what all can: what they give, find of an argument, and make of a text.

/// Hands the methods to the macro `$with`.
#[doc(hidden)]
#[macro_export]
macro_rules! methods {
    ($with:ident) => {
        $with! {
            Policy(policy) {
                gives {
                    /// SHA-256, in hex, over all that the policy decides, its name included: two policies with one fingerprint decide
                    /// alike.
                    fingerprint -> String { policy.fingerprint().to_owned() }
                }
                finds {
                    /// What a rule does to the verdict under this policy.
                    enforcement_of(rule: Rule) -> Enforcement { policy.enforcement(rule) }
                }
                makes {
                    /// Reads it from TOML text, strictly.
                    from_toml(text: "TOML text") { homeworking::Policy::from_toml(text) }
                }
            }
            Decision(decision) {
                gives {
                    /// The enforced rules that are not met.
                    blocking -> Vec<Rule> { decision.blocking() }
                    /// The enforced rules that are unknown.
                    missing -> Vec<Rule> { decision.missing().rules }
                    /// The facts that enforced rules are unknown for, in the order of the case, each once.
                    needs -> Vec<Fact> { decision.missing().needs }
                    /// The advised rules that are not met or unknown.
                    advisories -> Vec<Rule> { decision.advisories() }
                }
                finds {
                    /// The finding of a rule.
                    finding(rule: Rule) -> Option<Finding> { decision.finding(rule).cloned() }
                }
                makes {}
            }
        }
    };
}
