//! What reading finds, for those who look a finding up: the faults themselves are found in `read`.

use super::Page;

/// A fault that reading finds; `Deny` is fixed, `Warn` may be changed as a check's may.
macro_rules! fault {
    ($code:literal, $level:ident) => {
        Page {
            code: $code,
            level: crate::model::judging::Level::$level,
            example: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/examples/", $code, ".txt")),
        }
    };
}

/// All of them, sorted by name.
pub(super) const FAULTS: &[Page] = &[
    fault!("binary-file", Deny),
    fault!("duplicate-column", Deny),
    fault!("empty-file", Warn),
    fault!("file-not-read", Warn),
    fault!("invalid-id", Deny),
    fault!("invalid-number", Deny),
    fault!("invalid-period", Deny),
    fault!("invalid-rank", Deny),
    fault!("invalid-setting", Deny),
    fault!("invalid-value", Deny),
    fault!("misplaced-column", Deny),
    fault!("missing-cell", Deny),
    fault!("missing-column", Deny),
    fault!("missing-header", Deny),
    fault!("missing-key", Deny),
    fault!("not-utf8", Warn),
    fault!("repeated-comment", Deny),
    fault!("shifted-row", Deny),
    fault!("stray-analysis", Warn),
    fault!("syntax", Deny),
    fault!("unclosed-quote", Deny),
    fault!("unknown-column", Warn),
    fault!("unknown-followup", Deny),
    fault!("unknown-key", Deny),
    fault!("unknown-value", Deny),
    fault!("unnamed-column", Warn),
    fault!("unreadable-file", Deny),
    fault!("unreadable-target", Deny),
    fault!("wrong-number-of-cells", Deny),
    fault!("wrong-type", Deny),
];
