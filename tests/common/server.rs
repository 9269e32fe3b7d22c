//! A server on this computer that answers what it is told to, and counts what it was asked.
#![allow(clippy::unwrap_used, missing_docs, dead_code, reason = "tests")]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What is sent back.
#[derive(Debug, Clone)]
pub enum Reply {
    /// These bytes, then the connection is closed.
    Bytes(Vec<u8>),
    /// Nothing for so long.
    Silence(Duration),
}

impl Reply {
    pub fn json(body: &str) -> Self {
        Self::with(200, &[("Content-Type", "application/json")], body)
    }

    pub fn status(status: u16) -> Self {
        Self::with(status, &[], "{\"detail\": \"no\"}")
    }

    pub fn with(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        let mut text = format!("HTTP/1.1 {status} X\r\nConnection: close\r\n");
        for (name, value) in headers {
            text.extend([name, ": ", value, "\r\n"]);
        }
        if !headers.iter().any(|(name, _)| *name == "Content-Length") {
            text.extend(["Content-Length: ", &body.len().to_string(), "\r\n"]);
        }
        Self::Bytes((text + "\r\n" + body).into_bytes())
    }
}

/// A server that runs until it is dropped.
pub struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    ended: Arc<AtomicBool>,
}

impl Server {
    /// Starts one: it is told its own address, the path that is asked for and how often it was asked for before.
    pub fn start(answer: impl Fn(&str, &str, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, asked: Arc::default(), ended: Arc::default() };
        let (asked, ended, own) = (server.asked.clone(), server.ended.clone(), server.address());
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if ended.load(Ordering::SeqCst) {
                    break;
                }
                let (asked, answer, own) = (asked.clone(), answer.clone(), own.clone());
                thread::spawn(move || serve(stream, &asked, |path, before| answer(&own, path, before)));
            }
        });
        server
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The paths that were asked for, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn serve(mut stream: TcpStream, asked: &Mutex<Vec<String>>, answer: impl Fn(&str, usize) -> Reply) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let Some(first) = lines.next() else { return };
    let _ = lines.by_ref().take_while(|line| !line.is_empty()).count();
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let before = {
        let mut asked = asked.lock().unwrap();
        let before = asked.iter().filter(|other| **other == path).count();
        asked.push(path.clone());
        before
    };
    match answer(&path, before) {
        // Whoever asked may have gone away before the end.
        Reply::Bytes(bytes) => drop(stream.write_all(&bytes)),
        Reply::Silence(time) => thread::sleep(time),
    }
}
