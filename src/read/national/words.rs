//! The words of national data: what its columns are called, and women, men and all.

use crate::model::breakdown::Sex;

/// A column that means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// The indicator's id in Kolada.
    Kpi,
    /// The municipality's code.
    Municipality,
    /// The year.
    Year,
    /// Women, men or all.
    Sex,
    /// The value.
    Value,
    /// Known, and of no use here.
    Other,
}

impl Column {
    /// The column with such a name, in any case.
    pub(super) fn named(name: &str) -> Option<Self> {
        let name = name.to_lowercase().replace(['-', ' '], "_");
        Some(match name.as_str() {
            "kpi" | "kpi_id" | "nyckeltal" | "nyckeltals_id" | "indicator" | "kolada" => Self::Kpi,
            "municipality" | "municipality_id" | "kommun" | "kommunkod" | "kommun_id" | "geo" | "code" | "kod" => {
                Self::Municipality
            }
            "period" | "year" | "år" => Self::Year,
            "gender" | "sex" | "kön" => Self::Sex,
            "value" | "värde" => Self::Value,
            "count" | "antal" | "status" | "title" | "kpi_title" | "municipality_title" | "kommunnamn" | "type" => {
                Self::Other
            }
            _ => return None,
        })
    }

    /// Its name in files from Kolada, the one that is suggested.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Kpi => "kpi",
            Self::Municipality => "municipality",
            Self::Year => "period",
            Self::Sex => "gender",
            Self::Value => "value",
            Self::Other => "status",
        }
    }
}

/// Women, men or (`None`) all; anything else is no sex.
pub(super) fn sex(text: &str) -> Result<Option<Sex>, ()> {
    Ok(match text.to_lowercase().as_str() {
        "k" | "kvinnor" | "kvinna" | "f" | "women" | "female" => Some(Sex::Women),
        "m" | "män" | "man" | "men" | "male" => Some(Sex::Men),
        "t" | "totalt" | "total" | "alla" | "all" => None,
        _ => return Err(()),
    })
}
