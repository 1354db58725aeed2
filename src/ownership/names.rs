//! Names folded for comparison: letter case, accents, punctuation and the spelling of a
//! legal form do not tell two names apart. A word more or less does.
//!
//! To add a legal form: one row in [`FORMS`].

/// A Latin letter without its accent, as one or two letters.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' | 'ấ' | 'ầ' | 'ậ' | 'ắ' | 'ặ' => {
            "a"
        }
        'ä' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ' | 'ẻ' | 'ế' | 'ề' | 'ể' | 'ễ' | 'ệ' => {
            "e"
        }
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ị' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ọ' | 'ố' | 'ồ' | 'ộ' | 'ớ' | 'ờ' | 'ơ' => {
            "o"
        }
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ụ' | 'ư' | 'ứ' | 'ừ' | 'ữ' | 'ự' => {
            "u"
        }
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'þ' => "th",
        _ => return None,
    })
}

/// Legal forms: the words after folding, and the spelling that stands for all of them.
const FORMS: &[(&[&str], &str)] = &[
    (&["limited"], "ltd"),
    (&["incorporated"], "inc"),
    (&["corporation"], "corp"),
    (&["public", "limited", "company"], "plc"),
    (&["limited", "liability", "company"], "llc"),
    (&["s", "a", "s", "u"], "sasu"),
    (&["s", "a", "s"], "sas"),
    (&["s", "a", "r", "l"], "sarl"),
    (&["s", "a", "u"], "sau"),
    (&["s", "p", "a"], "spa"),
    (&["s", "r", "l"], "srl"),
    (&["s", "l", "u"], "slu"),
    (&["s", "c", "s"], "scs"),
    (&["s", "a"], "sa"),
    (&["s", "l"], "sl"),
    (&["b", "v"], "bv"),
    (&["n", "v"], "nv"),
    (&["a", "s"], "as"),
    (&["k", "g"], "kg"),
    (&["a", "g"], "ag"),
    (&["e", "v"], "ev"),
    (&["m", "b", "h"], "mbh"),
    (&["p", "l", "c"], "plc"),
    (&["l", "l", "c"], "llc"),
    (&["sp", "z", "o", "o"], "spzoo"),
    (&["spolka", "z", "o", "o"], "spzoo"),
    (&["spolka", "z", "ograniczona", "odpowiedzialnoscia"], "spzoo"),
    (&["gesellschaft", "mit", "beschrankter", "haftung"], "gmbh"),
    (&["aktiengesellschaft"], "ag"),
    (&["aktiebolag"], "ab"),
    (&["aktieselskab"], "as"),
    (&["aksjeselskap"], "as"),
    (&["autonomous", "non", "profit", "organization"], "ano"),
    (&["autonomous", "nonprofit", "organization"], "ano"),
];

/// Words that are a legal form, or part of one, once folded.
const FORM_WORDS: &[&str] = &[
    "ltd", "inc", "corp", "plc", "llc", "lp", "llp", "co", "company", "sas", "sasu", "sarl", "sa", "sau",
    "spa", "srl", "sl", "slu", "slne", "scs", "bv", "nv", "as", "asa", "aps", "ab", "oy", "oyj", "kg",
    "kgaa", "ag", "se", "gmbh", "mbh", "ev", "ohg", "spzoo", "sro", "kft", "zrt", "nyrt", "doo", "dd", "ood",
    "ead", "ad", "eood", "lda", "ltda", "scarl", "scrl", "cvba", "pty", "pvt", "ano", "ooo", "oao", "zao",
    "pao", "kk",
];

/// The name folded: lower case, no accents, words of letters and digits with one space
/// between, `&` and "and" dropped, legal forms in one spelling.
pub fn fold(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut pending = false;
    for c in name.chars() {
        // An apostrophe or a dot inside a word does not part it: "People's", "Yahoo.com" keep their letters apart
        // only at the dot.
        if matches!(c, '\'' | '’' | '‘' | '`' | '´' | '®' | '™' | '©') || ('\u{300}'..='\u{36f}').contains(&c)
        {
            continue;
        }
        if !c.is_alphanumeric() {
            pending = !out.is_empty();
            continue;
        }
        if pending {
            out.push(' ');
            pending = false;
        }
        for l in c.to_lowercase() {
            match plain(l) {
                Some(p) => out.push_str(p),
                None if ('\u{300}'..='\u{36f}').contains(&l) => {}
                None => out.push(l),
            }
        }
    }
    let words: Vec<&str> = out
        .split(' ')
        .filter(|w| !matches!(*w, "and" | "und" | "et" | "y" | "e" | "i") || out.len() < 4)
        .collect();
    let mut folded = String::with_capacity(out.len());
    let mut i = 0;
    while i < words.len() {
        // A form never opens a name of one word, so "SA" and "AS" alone stay what they are.
        let form = FORMS
            .iter()
            .filter(|(form, _)| words.len() > form.len() && words.get(i..i + form.len()) == Some(*form))
            .max_by_key(|(form, _)| form.len());
        let (word, step) = match form {
            Some((form, short)) => (*short, form.len()),
            None => (words.get(i).copied().unwrap_or_default(), 1),
        };
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
        i += step;
    }
    folded
}

/// A folded name without the legal form at its end or head, and that form.
pub fn without_form(folded: &str) -> (&str, Option<&str>) {
    let is_form = |w: &str| FORM_WORDS.contains(&w);
    let mut end = folded.len();
    while let Some(at) = folded.get(..end).and_then(|f| f.rfind(' ')) {
        if !folded.get(at + 1..end).is_some_and(is_form) {
            break;
        }
        end = at;
    }
    if end < folded.len() {
        return (folded.get(..end).unwrap_or(folded), folded.get(end + 1..));
    }
    match folded.split_once(' ') {
        Some((head, rest)) if is_form(head) && head != "as" && head != "se" && head != "co" => {
            (rest, Some(head))
        }
        _ => (folded, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_punctuation_do_not_tell_names_apart() {
        for (a, b) in [
            ("Société éditrice du Monde", "SOCIETE EDITRICE DU MONDE"),
            ("L'Équipe", "L’Equipe"),
            ("FUNKE Mediengruppe GmbH & Co. KGaA", "Funke Mediengruppe GmbH und Co KGaA"),
            ("Newsquest Media Group Ltd", "Newsquest Media Group Limited"),
            ("Prisma Media S.A.S.", "Prisma Média SAS"),
            ("Polska Press Sp. z o.o.", "POLSKA PRESS SP Z O.O."),
            ("ANO «TV-Novosti»", "Autonomous Non-profit Organization \"TV-Novosti\""),
        ] {
            assert_eq!(fold(a), fold(b), "{a} / {b}");
        }
    }

    #[test]
    fn a_word_more_is_another_name() {
        for (a, b) in [("Reach", "Reach plc"), ("Le Monde", "Le Monde diplomatique"), ("SA", "S L")] {
            assert_ne!(fold(a), fold(b), "{a} / {b}");
        }
    }

    #[test]
    fn the_legal_form_can_be_set_aside() {
        assert_eq!(
            without_form(&fold("FUNKE Mediengruppe GmbH & Co. KGaA")),
            ("funke mediengruppe", Some("gmbh co kgaa"))
        );
        assert_eq!(without_form(&fold("SAS Ouest-France")), ("ouest france", Some("sas")));
        assert_eq!(without_form(&fold("Reach")), ("reach", None));
    }
}
