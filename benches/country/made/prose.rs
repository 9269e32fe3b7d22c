//! Prose as in a plan: sentences put together from their beginnings, middles and ends, by a number.

const BEGIN: [&str; 12] = [
    "Nämnden lägger under året tyngd på",
    "Arbetet utgår från",
    "Förvaltningen har i uppdrag att utveckla",
    "Tillsammans med invånarna prövas",
    "Ett viktigt steg är",
    "I jämförelse med andra kommuner behövs",
    "Medarbetarna efterfrågar",
    "Fullmäktiges inriktning innebär",
    "Resurserna ska räcka till",
    "Uppföljningen från förra året visar behov av",
    "Särskild uppmärksamhet får",
    "Enheterna samlar sina erfarenheter av",
];

const MIDDLE: [&str; 12] = [
    "ett mer sammanhållet stöd till barn och unga",
    "kortare väg från ansökan till beslut",
    "*tydliga* mål som går att följa",
    "en jämnare kvalitet mellan enheterna",
    "bättre stöd för den som möter brukarna",
    "gemensamma rutiner för bemötande",
    "lokaler som passar verksamheten",
    "mer tid för **förebyggande** insatser",
    "nya digitala tjänster",
    "ett närmare samarbete med regionen",
    "språkutvecklande arbetssätt",
    "kloka val vid inköp",
];

const END: [&str; 12] = [
    "så att fler får rätt hjälp i rätt tid.",
    "och resultatet redovisas i delårsrapporten.",
    "utan att kostnaderna ökar.",
    "där varje chef har ett eget ansvar.",
    "med stöd av kommunens kvalitetsarbete.",
    "enligt den plan som nämnden har antagit.",
    "för att höja förtroendet hos invånarna.",
    "och det gäller både egen och upphandlad verksamhet.",
    "vilket kräver god planering.",
    "i alla delar av kommunen.",
    "trots att behoven växer.",
    "under hela planperioden.",
];

/// A sentence.
pub fn sentence(seed: usize) -> String {
    let pick = |of: &[&'static str; 12], by: usize| of[(seed / by + seed * by) % of.len()];
    format!("{} {} {}", pick(&BEGIN, 1), pick(&MIDDLE, 5), pick(&END, 7))
}

/// A paragraph of so many sentences, in lines as people break them.
pub fn paragraph(seed: usize, sentences: usize) -> String {
    let mut text = String::new();
    let mut width = 0;
    for word in (0..sentences).map(|at| sentence(seed * 31 + at * 17)).collect::<Vec<_>>().join(" ").split(' ') {
        let length = word.chars().count() + 1;
        let new_line = width + length > 96;
        text.push_str(if text.is_empty() {
            ""
        } else if new_line {
            "\n"
        } else {
            " "
        });
        width = if new_line { length } else { width + length };
        text.push_str(word);
    }
    text
}

/// A list of what comes first.
pub fn list(seed: usize) -> String {
    let rows: Vec<String> = (0..4).map(|at| format!("- {}", MIDDLE[(seed * 5 + at * 7) % MIDDLE.len()])).collect();
    rows.join("\n")
}
