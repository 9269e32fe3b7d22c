//! The words that made-up plans are put together from.

/// Committees: id and name.
pub const COMMITTEES: [(&str, &str); 8] = [
    ("socialnamnden", "Socialnämnden"),
    ("barn-och-utbildningsnamnden", "Barn- och utbildningsnämnden"),
    ("kulturnamnden", "Kulturnämnden"),
    ("byggnadsnamnden", "Byggnadsnämnden"),
    ("miljonamnden", "Miljönämnden"),
    ("tekniska-namnden", "Tekniska nämnden"),
    ("fritidsnamnden", "Fritidsnämnden"),
    ("aldrenamnden", "Äldrenämnden"),
];

/// What is measured: the beginning of a title, its unit, and which way is better.
pub const MEASURES: [(&str, &str, &str); 12] = [
    ("Andel nöjda", "%", "higher"),
    ("Väntetid från ansökan till beslut", "dagar", "lower"),
    ("Sjukfrånvaro bland medarbetarna", "%", "lower"),
    ("Kostnad per brukare", "tkr", "lower"),
    ("Andel ärenden avgjorda i tid", "%", "higher"),
    ("Tillgänglighet på telefon", "%", "higher"),
    ("Andel inköp enligt avtal", "%", "higher"),
    ("Bemötande enligt enkäten", "index", "higher"),
    ("Energianvändning i lokalerna", "kWh", "lower"),
    ("Andel med aktuell genomförandeplan", "%", "higher"),
    ("Antal inkomna klagomål", "antal", "lower"),
    ("Medarbetarengagemang", "index", "higher"),
];

/// Where: the end of a title.
pub const PLACES: [&str; 20] = [
    "inom hemtjänsten",
    "på särskilda boenden",
    "i förskolan",
    "i grundskolan",
    "på gymnasiet",
    "inom daglig verksamhet",
    "på kulturskolan",
    "på biblioteken",
    "inom räddningstjänsten",
    "på bygglovsenheten",
    "inom familjerätten",
    "på boendestödet",
    "i simhallarna",
    "på idrottsplatserna",
    "inom livsmedelskontrollen",
    "i gatudriften",
    "inom avfallshanteringen",
    "på mötesplatserna",
    "inom myndighetsutövningen",
    "i elevhälsan",
];

/// Goals: the beginning of a title.
pub const GOALS: [&str; 10] = [
    "Hög kvalitet och god tillgänglighet",
    "Trygga och jämlika villkor",
    "Delaktighet och inflytande i vardagen",
    "Ett hållbart arbetsliv för alla medarbetare",
    "Rättssäker och snabb handläggning",
    "Minskad påverkan på klimatet",
    "Goda förutsättningar att lära och växa",
    "En ekonomi i balans",
    "Förebyggande arbete som ger resultat",
    "Nya arbetssätt och digital utveckling",
];

/// Things to do: the beginning of a title.
pub const ACTIVITIES: [&str; 10] = [
    "Ta fram en rutin för mottagandet",
    "Kartlägga behoven av stöd",
    "Utbilda alla chefer i arbetsmiljö",
    "Se över avtalen",
    "Pröva en ny modell för introduktion",
    "Samordna planeringen",
    "Följa upp brukarnas synpunkter",
    "Byta ut de äldsta fordonen",
    "Informera om rätten till stöd",
    "Mäta restiderna",
];

/// Owners.
pub const ROLES: [&str; 8] = [
    "Verksamhetschef",
    "Enhetschef",
    "Rektor",
    "Förvaltningschef",
    "Kvalitetssamordnare",
    "HR-strateg",
    "Controller",
    "Avdelningschef",
];

/// Targets of the kinds that real plans have, where higher is better and where lower is; `{niva}` is a level near the baseline.
pub const TARGETS: [(&str, &str); 12] = [
    ("öka", "minska"),
    ("minst {niva}", "högst {niva}"),
    ("ska öka", "ska minska"),
    ("öka jämfört med 2023", "minska jämfört med 2023"),
    ("rött ska bli gult; gult och grönt ska behållas", "rött ska bli gult"),
    ("bättre än riket", "bättre än riket"),
    ("öka med 5 procent av värdet", "minska med 5 procent av värdet"),
    ("minst {niva}; för både kvinnor och män", "högst {niva}; för både kvinnor och män"),
    ("oförändrat eller ökning", "oförändrat eller minskning"),
    ("bland de 25 % bästa", "bland de 25 % bästa"),
    ("över {niva}", "under {niva}"),
    ("följs", "följs"),
];
