//! What kind of source a phrase names.

use super::tokens::{Kind, Token};
use crate::language::lexicon::*;
use crate::report::SourceKind;

/// The kind of the source whose tokens these are, in the language of `lexicon`.
pub fn kind(tokens: &[Token], lexicon: Option<&Lexicon>) -> SourceKind {
    let capital_nouns = lexicon.is_some_and(|l| l.data.capital_nouns);
    let fixed_order = lexicon.is_some_and(|l| l.data.fixed_order());
    // Words in capitals that end it: a name, maybe.
    let tail = tokens.iter().rev().take_while(|t| t.kind == Kind::Word && t.capital).count();
    let has = |bits: Bits| tokens.iter().any(|t| t.is(bits));
    // The head stands before the first "of", comma or relative.
    let head_end = tokens
        .iter()
        .enumerate()
        .position(|(k, t)| {
            k > 0
                && (t.kind == Kind::Comma
                    || t.is(OF | RELATIVE | PREPOSITION)
                        && (!t.is(DETERMINER) || t.is(GENITIVE) && t.is(PREPOSITION))
                        && !t.capital
                        && tokens[..k].iter().any(|h| !h.is(DETERMINER | POSSESSIVE | PREPOSITION)))
        })
        .unwrap_or(tokens.len());
    let head = &tokens[..head_end.max(1).min(tokens.len())];
    let head_has = |bits: Bits| head.iter().any(|t| t.is(bits));
    // "the statistics office", "some media users": the last noun says what it is.
    let last = head.iter().rev().find(|t| t.is(SOURCE) && t.kind == Kind::Word);
    let qualified = fixed_order
        && last.is_some_and(|t| t.is(ORGANISATION | GROUP | ROLE) && !t.is(DOCUMENT | OUTLET | AGENCY));
    let names = |part: &[Token]| {
        part.iter()
            .enumerate()
            .filter(|(k, t)| {
                t.kind == Kind::Word
                    && t.capital
                    && (*k > 0 || t.bits & !(TITLE | OPENER | EVENT | VERB | OUTLET) == 0)
                    && !t.is(DETERMINER
                        | POSSESSIVE
                        | PRONOUN
                        | OPENER
                        | TITLE
                        | ROLE
                        | GROUP
                        | ORGANISATION
                        | DOCUMENT)
            })
            .count()
    };
    if has(ANONYMOUS) {
        return SourceKind::Anonymous;
    }
    if head_has(AGENCY) {
        return SourceKind::Agency;
    }
    if tokens.len() == 1 && (has(PRONOUN | SELF) || has(POSSESSIVE | CLITIC) && !tokens[0].capital) {
        return SourceKind::Person;
    }
    if head.iter().skip(1).any(|t| t.is(OUTLET) && t.capital) && !head_has(ROLE | TITLE) && !qualified {
        return SourceKind::Outlet;
    }
    // "the official website"
    let thing =
        fixed_order && last.is_some_and(|t| t.is(DOCUMENT | OUTLET) && !t.is(ROLE | GROUP | ORGANISATION));
    if head_has(DOCUMENT) && (thing || !head_has(ROLE)) && !qualified {
        return SourceKind::Document;
    }
    if head_has(OUTLET) && !head_has(ROLE | TITLE) && !qualified {
        return SourceKind::Outlet;
    }
    // "Party for the Coast leader Ann Lee": not "the office of president Ann Lee".
    if fixed_order
        && (2..=3).contains(&tail)
        && head.first().is_some_and(|t| t.capital && !t.is(DETERMINER | POSSESSIVE))
        && !head_has(ROLE | TITLE | GROUP)
        && tokens.len().checked_sub(tail + 2).is_some_and(|k| tokens[k].capital && tokens[k + 1].is(ROLE))
    {
        return SourceKind::Person;
    }
    // "the U.S. Attorney’s Office"
    let office = qualified && last.is_some_and(|t| t.is(ORGANISATION) && !t.is(ROLE));
    if head_has(ROLE | TITLE) && !office && !head.iter().any(|t| t.is(ROLE) && t.is(ORGANISATION)) {
        // "a spokesman for X" keeps no name.
        // "il portavoce della presidenza russa Dmitry Peskov": the name behind an adjective.
        let behind = (2..=3).contains(&tail) && !capital_nouns && tokens.len() > tail && {
            let before = &tokens[tokens.len() - tail - 1];
            before.kind == Kind::Word
                && !before.is(PREPOSITION
                    | OF
                    | DETERMINER
                    | COORDINATOR
                    | ORGANISATION
                    | OUTLET
                    | AGENCY
                    | GROUP)
        };
        // "a Tottenham spokesman": no name comes behind the office, which is no name itself.
        let at = head.iter().rposition(|t| t.is(ROLE | TITLE)).unwrap_or(0);
        let of_place = at > 0
            && at + 1 == head.len()
            && (!head[at].capital || head[1..at].iter().any(|t| !t.capital && t.kind == Kind::Word));
        let named = behind
            || names(head) > 0 && !of_place
            || tokens
                .iter()
                .position(|t| t.kind == Kind::Comma)
                .is_some_and(|c| names(&tokens[c..]) > 1 && !tokens[c..].iter().any(|t| t.is(RELATIVE)));
        return if named { SourceKind::Person } else { SourceKind::Role };
    }
    if head_has(GROUP) {
        return SourceKind::Collective;
    }
    if head_has(ORGANISATION) {
        return SourceKind::Organisation;
    }
    if head_has(SOME) {
        if tokens.len() == 2 && tokens[0].phrase == 2 && tokens[0].is(MALE | FEMALE) {
            return SourceKind::Person;
        }
        return SourceKind::Collective;
    }
    let capitals = names(head);
    let article = head.first().is_some_and(|t| t.is(DETERMINER));
    if capitals >= 2 && !article {
        return SourceKind::Person;
    }
    if capitals == 1 && !article && tokens.len() <= 2 {
        return SourceKind::Person;
    }
    // "la procuradora Ana Ruiz": a noun that no list has, then first and last name.
    let tail = head.iter().rev().take_while(|t| t.kind == Kind::Word && t.capital).count();
    let plain = head.len() == tail + 2 && article && !head[1].capital && head[1].bits == 0;
    if plain && !capital_nouns && (2..=3).contains(&tail) {
        return SourceKind::Person;
    }
    // "L’institutrice, Claire Néve": its name behind it.
    let name = tokens.iter().position(|t| t.kind == Kind::Comma).map_or(&[][..], |c| &tokens[c + 1..]);
    let bare = |t: &Token| t.kind == Kind::Word && t.capital && t.bits & !(EVENT | OPENER) == 0;
    if article
        && capitals <= usize::from(capital_nouns)
        && (2..=3).contains(&name.len())
        && name.iter().all(bare)
    {
        return SourceKind::Person;
    }
    // "die Bäuerin Gesche Ohlsen": a noun with an article, then first and last name.
    if capital_nouns && article && head.len() == 4 && !head[0].is(THING) && head[1..].iter().all(bare) {
        return SourceKind::Person;
    }
    if capitals >= 1 {
        return match article {
            true if capital_nouns && capitals == 1 && !head_has(PLACE) => SourceKind::Role,
            true => SourceKind::Organisation,
            false => SourceKind::Person,
        };
    }
    SourceKind::Role
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::tokens::tokenise;

    #[test]
    fn a_source_has_the_kind_that_its_words_give_it() {
        use SourceKind::*;
        for (lang, text, expected) in [
            ("en", "the mayor of Brivel, Ann Lee", Person),
            ("en", "a spokesman", Role),
            ("en", "the ministry", Organisation),
            ("en", "a report by the court", Document),
            ("en", "Reuters", Agency),
            ("en", "a source close to the talks", Anonymous),
            ("en", "several experts", Collective),
            ("en", "the statistics office", Organisation),
            ("en", "the Brivel Attorney’s Office", Organisation),
            ("en", "a Brivel City spokesman", Role),
            ("en", "the official Brivel website", Document),
            ("de", "Der Vizepräsident der Universität Brivel, Emil Brand", Person),
            ("en", "Brivel City manager Ann Lee", Person),
            ("en", "Party for the Coast leader Ann Lee", Person),
            ("en", "the office of president Ann Lee", Organisation),
            ("de", "Brivels ehemaliger Bürgermeister", Role),
            ("en", "some social media users", Collective),
            ("en", "the description on the website", Document),
            ("fr", "un communiqué de la mairie", Document),
            ("fr", "l’AFP", Agency),
            ("de", "Medienberichten", Document),
            ("de", "Regierungskreise", Anonymous),
            ("de", "die Polizeisprecherin", Role),
            ("es", "fuentes cercanas al caso", Anonymous),
            ("es", "la procuradora Ana Ruiz", Person),
            ("de", "der Verfassungsschutz", Organisation),
            ("de", "Dänemark", Organisation),
            ("pl", "rzecznik policji", Role),
            ("it", "il portavoce della presidenza russa Carlo Verdi", Person),
            ("it", "il presidente del Banco Centrale", Role),
            ("es", "la jefa de la agencia Prensa Libre", Role),
            ("pt", "O senador do Partido Verde", Role),
        ] {
            let mut tokens = Vec::new();
            let lexicon = crate::language::lexicon::of(lang);
            tokenise(text, 0..text.len(), lexicon, &mut tokens);
            assert_eq!(kind(&tokens, lexicon), expected, "{text}");
        }
    }
}
