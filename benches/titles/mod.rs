//! What indicators of made-up plans are called.

/// The beginnings of titles.
pub const WHAT: [&str; 10] = [
    "Andel nöjda brukare",
    "Väntetid till plats",
    "Sjukfrånvaro bland medarbetare",
    "Kostnad per brukare",
    "Elever som når målen",
    "Ärenden som avgörs i tid",
    "Personer med försörjningsstöd",
    "Andel inköp enligt avtal",
    "Besök på biblioteket",
    "Energianvändning i lokaler",
];
