//! Metadata of indicators: what they are called, and when they are published.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::answer::{Page, Rows, text};
use crate::message::Message;
use crate::model::national::Kpi;

/// What Kolada says of an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KpiInfo {
    /// Its id.
    pub kpi: Kpi,
    /// What it is called.
    pub title: String,
    /// The day when the latest year was or will be published.
    pub publication: Option<String>,
    /// The day when its preliminary values were or will be.
    pub preliminary_publication: Option<String>,
    /// The year that is published then.
    pub publ_period: Option<String>,
}

/// As JSON has it.
#[derive(Deserialize)]
struct Info<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    title: Cow<'a, str>,
    #[serde(borrow)]
    publication_date: Option<&'a RawValue>,
    #[serde(borrow)]
    prel_publication_date: Option<&'a RawValue>,
    #[serde(borrow)]
    publ_period: Option<&'a RawValue>,
}

/// Reads an answer of `/kpi`.
pub fn kpis(bytes: &[u8]) -> Result<Page<Vec<KpiInfo>>, Message> {
    let rows = Rows::new(bytes)?;
    let mut infos = Vec::new();
    let mut keys = Vec::new();
    for row in &rows.all {
        let info: Info<'_> = rows.row(row)?;
        let said = |raw: Option<&RawValue>| text(raw).map(Cow::into_owned).filter(|text| !text.is_empty());
        keys.push(info.id.clone().into_owned());
        // Indicators of other shapes than a letter and five digits can't be asked for.
        if let Ok(kpi) = info.id.parse() {
            infos.push(KpiInfo {
                kpi,
                title: info.title.trim().to_owned(),
                publication: said(info.publication_date),
                preliminary_publication: said(info.prel_publication_date),
                publ_period: said(info.publ_period),
            });
        }
    }
    Ok(rows.page(infos, keys))
}

/// The last year of an indicator that is continued no more: its title ends with `(- 2024)`.
pub fn ended(title: &str) -> Option<u16> {
    let inside = title.trim_end().strip_suffix(')')?;
    let (_, inside) = inside.rsplit_once('(')?;
    let year = inside.trim().strip_prefix(['-', '–', '−'])?.trim();
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    if is_year { year.parse().ok() } else { None }
}
