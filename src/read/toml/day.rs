//! A day as people write it, for saying how the file wants it.

use chrono::NaiveDate;

/// The months in Swedish and English, by the letters that tell them apart.
const MONTHS: [[&str; 2]; 12] = [
    ["jan", "jan"],
    ["feb", "feb"],
    ["mar", "mar"],
    ["apr", "apr"],
    ["maj", "may"],
    ["jun", "jun"],
    ["jul", "jul"],
    ["aug", "aug"],
    ["sep", "sep"],
    ["okt", "oct"],
    ["nov", "nov"],
    ["dec", "dec"],
];

/// "18/12 2012", "18.12.2012", "den 18 december 2012", "2012-12-8", "20121218"; the day before the month, as in Swedish.
pub(super) fn read(text: &str) -> Option<NaiveDate> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("den ").unwrap_or(&text);
    let compact = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = if compact {
        vec![text.get(..4)?, text.get(4..6)?, text.get(6..)?]
    } else {
        text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect()
    };
    let &[first, second, third] = parts.as_slice() else { return None };
    let (year, month, day) = if first.len() == 4 { (first, second, third) } else { (third, second, first) };
    if year.len() != 4 || day.len() > 2 {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, self::month(month)?, day.parse().ok()?)
}

fn month(text: &str) -> Option<u32> {
    if text.len() <= 2 {
        return text.parse().ok();
    }
    let number = MONTHS.iter().position(|names| names.iter().any(|name| text.starts_with(name)))?;
    u32::try_from(number + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_day_as_it_is_written() {
        let day = NaiveDate::from_ymd_opt(2012, 12, 8);
        for text in [
            "8/12 2012",
            "8/12-2012",
            "08.12.2012",
            "den 8 december 2012",
            "8 dec. 2012",
            "2012-12-8",
            "2012/12/08",
            "20121208",
            "8 December 2012",
        ] {
            assert_eq!(read(text), day, "{text}");
        }
        for text in ["", "2012", "2012-12", "12/18/2012", "8/12", "8/12 12", "31/2 2012", "hösten 2012", "1/2/3/2012"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
