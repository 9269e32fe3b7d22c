//! Chance that is the same every time, from a number.

/// A row of numbers (`SplitMix64`).
pub struct Chance(u64);

#[rustfmt::skip]
const WORDS: [&str; 50] = [
    "vård", "omsorg", "tid", "hem", "äldre", "barn", "skola", "nöjd", "svar", "kväll",
    "möte", "plan", "kost", "säker", "stöd", "bygd", "vatten", "väg", "park", "ljus",
    "arbete", "ansökan", "beslut", "brukare", "familj", "grupp", "hälsa", "insats", "journal", "kvalitet",
    "ledning", "miljö", "närhet", "ordning", "personal", "rutin", "samverkan", "trygghet", "utredning", "verksamhet",
    "yrke", "zon", "ålder", "ärende", "öppen", "budget", "dialog", "enkät", "förskola", "granskning",
];

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 and below this.
    pub fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.number() % most as u64).unwrap()
    }

    pub fn flip(&mut self) -> bool {
        self.below(2) == 0
    }

    pub fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }

    /// Another than this one.
    pub fn other<T: Clone + PartialEq>(&mut self, all: &[T], than: &T) -> T {
        let others: Vec<T> = all.iter().filter(|one| *one != than).cloned().collect();
        self.of(&others)
    }

    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            let other = self.below(at + 1);
            all.swap(at, other);
        }
    }

    pub fn word(&mut self) -> &'static str {
        self.of(&WORDS)
    }

    /// So many words, none of them twice.
    pub fn words(&mut self, count: usize) -> String {
        let mut all = WORDS;
        self.shuffle(&mut all);
        all[..count].join(" ")
    }

    /// The same words with one of them another, which is none of them.
    pub fn reworded(&mut self, words: &str) -> String {
        let mut all: Vec<&str> = words.split_whitespace().collect();
        let new = loop {
            let word = self.word();
            if !all.contains(&word) {
                break word;
            }
        };
        // The shortest goes: what is left is nearly the same.
        let at = (0..all.len()).min_by_key(|at| all[*at].chars().count()).unwrap();
        all[at] = new;
        all.join(" ")
    }

    /// An id that nothing has.
    pub fn id(&mut self) -> String {
        let plain = |word: &str| word.replace(['å', 'ä'], "a").replace('ö', "o");
        let word = plain(self.word());
        format!("{word}-{}", self.number() % 1_000_000_000)
    }
}
