//! Addresses: the one that is asked, and those that its answers point to, which are never another's.

use crate::message::Message;

/// Where the API is: its origin (`https://host:port`) and the path that all calls begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Base {
    origin: String,
    path: String,
}

impl Base {
    /// The address that a person wrote.
    pub fn new(text: &str) -> Result<Self, Message> {
        let fault = || Message::new("kolada-base").with("url", text);
        let (origin, path) = split(text.trim()).ok_or_else(fault)?;
        if path.contains(['?', '#']) {
            return Err(fault());
        }
        Ok(Self { origin, path: path.trim_end_matches('/').to_owned() })
    }

    /// The address, without a slash at its end.
    pub fn address(&self) -> String {
        format!("{}{}", self.origin, self.path)
    }

    /// An address that an answer points to, in full; `None` where it is another's. One that is the same but for `http`
    /// instead of `https` is asked for with `https`: servers behind a proxy write so.
    pub fn own(&self, text: &str) -> Option<String> {
        let (origin, path) = if text.starts_with('/') && !text.starts_with("//") {
            is_clean(text).then(|| (self.origin.clone(), text.to_owned()))?
        } else {
            split(text)?
        };
        let is_own = origin == self.origin || secured(&origin).is_some_and(|secured| secured == self.origin);
        is_own.then(|| format!("{}{path}", self.origin))
    }
}

/// The origin, in small letters and without a port that goes without saying, and the rest.
fn split(text: &str) -> Option<(String, String)> {
    let (scheme, rest) = text.split_once("://").filter(|_| is_clean(text))?;
    let scheme = scheme.to_ascii_lowercase();
    let usual = match scheme.as_str() {
        "http" => ":80",
        "https" => ":443",
        _ => return None,
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end)?;
    let authority = authority.to_ascii_lowercase();
    let authority = authority.strip_suffix(usual).unwrap_or(&authority);
    let is_host = !authority.is_empty() && !authority.contains('@') && !authority.starts_with(':');
    is_host.then(|| (format!("{scheme}://{authority}"), path.to_owned()))
}

/// No blanks, no control characters, nothing that some programs read as a slash.
fn is_clean(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

/// The same host with `https`, where it has no port of its own.
fn secured(origin: &str) -> Option<String> {
    let host = origin.strip_prefix("http://")?;
    (!host.contains(':')).then(|| format!("https://{host}"))
}

/// The page's number in an address: `page=2`.
pub(super) fn page(url: &str) -> Option<u64> {
    let (_, query) = url.split_once('?')?;
    query.split('&').find_map(|part| part.strip_prefix("page=")?.parse().ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn an_address_is_of_the_same_origin_or_another_s() {
        let base = Base::new("https://API.kolada.se:443/v3/").unwrap();
        assert_eq!(base.address(), "https://api.kolada.se/v3");
        let own = |text: &str| base.own(text);
        assert_eq!(own("/v3/kpi?page=2").as_deref(), Some("https://api.kolada.se/v3/kpi?page=2"));
        assert_eq!(own("https://api.kolada.se/x").as_deref(), Some("https://api.kolada.se/x"));
        assert_eq!(own("http://api.kolada.se/x").as_deref(), Some("https://api.kolada.se/x"));
        for other in [
            "https://api.kolada.se:8443/x",
            "https://api.kolada.se.example.org/x",
            "https://api.kolada.se@example.org/x",
            "https://example.org\\@api.kolada.se/x",
            "http://api.kolada.se:8080/x",
            "//example.org/x",
            "ftp://api.kolada.se/x",
            "kpi?page=2",
            "/v3/kpi\r\nX: y",
        ] {
            assert_eq!(own(other), None, "{other}");
        }
        let plain = Base::new("http://127.0.0.1:8000").unwrap();
        assert_eq!(plain.own("https://127.0.0.1:8000/x"), None);
        for wrong in
            ["", "api.kolada.se/v3", "file:///etc", "http://", "http://a b/", "http://u:p@host/", "http://h/?q"]
        {
            assert!(Base::new(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_page_is_read_from_the_query() {
        assert_eq!(page("http://h/kpi?per_page=5000&page=12"), Some(12));
        assert_eq!(page("http://h/kpi?per_page=5000"), None);
        assert_eq!(page("http://h/page=2"), None);
    }
}
