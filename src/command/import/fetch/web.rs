//! The network: one question and its answer, asked again where waiting may help. The only file that knows of it.

use std::io::{self, Read};
use std::thread;
use std::time::Duration;

use ureq::http::Response;
use ureq::http::header::{LOCATION, RETRY_AFTER};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body, Error};

use super::url::Base;
use crate::message::Message;

/// The largest answer, in bytes: a page of 5,000 rows is about one million.
const LARGEST: u64 = 64 * 1024 * 1024;

/// So often an answer may send on to another address of the same server.
const MOVES: usize = 5;

/// The longest wait that a server may ask for, and the longest time to wait for an answer, in units.
const LONGEST: u32 = 60;
const TIMEOUT: u32 = 30;

/// How often a question is asked, and how long to wait in between: 1, 2, 4 and 8 units.
#[derive(Debug, Clone, Copy)]
pub(in crate::command) struct Patience {
    /// How often, at least once.
    pub tries: u32,
    /// A second; less in tests.
    pub unit: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { tries: 5, unit: Duration::from_secs(1) }
    }
}

/// What came of a question.
enum Came {
    Answer(Vec<u8>),
    /// The answer is at another address.
    Moved(String),
    /// It may be there later, perhaps after so many units.
    Later(Message, Option<u32>),
}

/// Asks a server.
pub(super) struct Web<'a> {
    agent: Agent,
    base: &'a Base,
    patience: Patience,
}

impl<'a> Web<'a> {
    pub fn new(base: &'a Base, patience: Patience) -> Self {
        let timeout = (patience.unit * TIMEOUT).max(Duration::from_secs(2));
        // The certificates that the computer trusts: many municipalities look into their traffic with one of their own.
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(concat!("plan/", env!("CARGO_PKG_VERSION")))
            .accept("application/json")
            .timeout_resolve(Some(timeout))
            .timeout_connect(Some(timeout))
            .timeout_send_request(Some(timeout))
            .timeout_recv_response(Some(timeout))
            .timeout_per_read(Some(timeout))
            .timeout_recv_body(Some(timeout * 4))
            .build();
        Self { agent: config.new_agent(), base, patience }
    }

    pub fn base(&self) -> &Base {
        self.base
    }

    /// The answer to a question, wherever its server keeps it.
    pub fn get(&self, url: &str) -> Result<Vec<u8>, Message> {
        let mut url = url.to_owned();
        for _ in 0..=MOVES {
            match self.patiently(&url)? {
                Ok(answer) => return Ok(answer),
                Err(to) => {
                    let elsewhere = || Message::new("kolada-moved").with("url", url.clone()).with("other", to.clone());
                    url = self.base.own(&to).ok_or_else(elsewhere)?;
                }
            }
        }
        Err(Message::new("kolada-moves").with("url", url))
    }

    /// Asks until there is an answer, or another address, or patience is out.
    fn patiently(&self, url: &str) -> Result<Result<Vec<u8>, String>, Message> {
        let mut tried = 1;
        loop {
            match self.once(url)? {
                Came::Answer(answer) => return Ok(Ok(answer)),
                Came::Moved(to) => return Ok(Err(to)),
                Came::Later(message, _) if tried >= self.patience.tries => {
                    let count = usize::try_from(tried).unwrap_or(usize::MAX);
                    return Err(Message::new("kolada-tried").with("what", message).with("count", count));
                }
                Came::Later(_, after) => {
                    let usual = 1_u32.checked_shl(tried - 1).unwrap_or(LONGEST);
                    thread::sleep(self.patience.unit * after.unwrap_or(usual).min(LONGEST));
                    tried += 1;
                }
            }
        }
    }

    fn once(&self, url: &str) -> Result<Came, Message> {
        match self.agent.get(url).call() {
            Ok(response) => answer(url, response),
            Err(error) => failed(url, &error),
        }
    }
}

/// What an answer's status says.
fn answer(url: &str, mut response: Response<Body>) -> Result<Came, Message> {
    let status = response.status().as_u16();
    let say = |key| Message::new(key).with("url", url);
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
    match status {
        200 => body(url, response.body_mut()),
        301 | 302 | 303 | 307 | 308 => match header(LOCATION) {
            Some(to) => Ok(Came::Moved(to.to_owned())),
            None => Err(say("kolada-status").with("status", status.to_string())),
        },
        401 | 403 => Err(say("kolada-forbidden").with("status", status.to_string())),
        404 => Err(say("kolada-not-found")),
        410 => Err(say("kolada-old-version")),
        429 => Ok(Came::Later(say("kolada-too-often"), header(RETRY_AFTER).and_then(after))),
        408 | 500..=599 => {
            let message = say("kolada-server").with("status", status.to_string());
            Ok(Came::Later(message, header(RETRY_AFTER).and_then(after)))
        }
        _ => Err(say("kolada-status").with("status", status.to_string())),
    }
}

/// How many seconds to wait, or until when.
fn after(text: &str) -> Option<u32> {
    if let Ok(seconds) = text.trim().parse::<u64>() {
        return Some(u32::try_from(seconds).unwrap_or(LONGEST).min(LONGEST));
    }
    let until = chrono::DateTime::parse_from_rfc2822(text.trim()).ok()?;
    let seconds = until.signed_duration_since(chrono::Utc::now()).num_seconds().max(0);
    Some(u32::try_from(seconds).unwrap_or(LONGEST).min(LONGEST))
}

/// Reads an answer, and no more of it than an answer has.
fn body(url: &str, body: &mut Body) -> Result<Came, Message> {
    let too_large = || {
        let most = usize::try_from(LARGEST / 1024 / 1024).unwrap_or_default();
        Message::new("kolada-too-large").with("url", url).with("most", most)
    };
    if body.content_length().is_some_and(|length| length > LARGEST) {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    match body.as_reader().take(LARGEST + 1).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 > LARGEST => Err(too_large()),
        Ok(_) => Ok(Came::Answer(bytes)),
        Err(error) => failed(url, &Error::from(error)),
    }
}

/// What may be better later, and what not.
fn failed(url: &str, error: &Error) -> Result<Came, Message> {
    let say = |key| Message::new(key).with("url", url);
    match error {
        Error::Timeout(_) => Ok(Came::Later(say("kolada-timeout"), None)),
        Error::HostNotFound => Err(say("kolada-no-host")),
        Error::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => Err(say("kolada-refused")),
        Error::Io(error) if is_certificate(error) => Err(say("kolada-certificate")),
        Error::Io(_) | Error::ConnectionFailed | Error::Protocol(_) => Ok(Came::Later(say("kolada-broken"), None)),
        Error::Tls(_) | Error::Rustls(_) => Err(say("kolada-certificate")),
        _ => Err(say("kolada-failed").with("what", error.to_string())),
    }
}

/// Whether a connection ended because its certificate is not trusted: that comes wrapped up.
fn is_certificate(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::InvalidData && error.to_string().contains("certificate")
}
