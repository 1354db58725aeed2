//! Own interests with the registry that is built in: invented articles on real hosts.
//! What the owners of these outlets hold stands in `registry/` with its source.

#![cfg(feature = "cli")]

use masthead::{Options, Registry, Snapshot, analyse};

/// What an article of one sentence among others names: (name, anchor's words, disclosed).
fn interests(registry: &Registry, lang: &str, url: &str, sentence: &str) -> Vec<(String, String, bool)> {
    let [title, before, after, last] = match lang {
        "fr" => [
            "Un quai neuf pour le port",
            "Les travaux du port ont commencé lundi, après quatre ans d'études, a indiqué la mairie.",
            "Les bacs circuleront jusqu'au printemps et l'ancienne jetée deviendra un jardin.",
            "Les premiers bateaux sont attendus en mai, selon le directeur du port.",
        ],
        "de" => [
            "Ein neuer Kai für den Hafen",
            "Die Arbeiten am Hafen haben am Montag begonnen, nach vier Jahren Planung, teilte die Stadt mit.",
            "Die Fähren fahren bis zum Frühjahr weiter, und die alte Mole wird ein Garten.",
            "Die ersten Schiffe werden im Mai erwartet, sagte die Leiterin des Hafens.",
        ],
        "pt" => [
            "Um cais novo para o porto",
            "As obras no porto começaram na segunda-feira, depois de quatro anos de estudos, disse a prefeitura.",
            "As balsas vão circular até a primavera, e o velho molhe vai virar um jardim.",
            "Os primeiros navios são esperados em maio, segundo a diretora do porto.",
        ],
        _ => [
            "A new quay for the port",
            "Work on the port began on Monday after four years of planning, the town said.",
            "Ferries will go on running until the spring, and the old pier will become a garden.",
            "The first ships are expected in May, the head of the port said.",
        ],
    };
    let html = format!(
        "<html lang={lang}><head><title>{title}</title><meta property=og:type content=article><meta property=article:published_time content=2026-01-02T10:00:00Z><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{title}\",\"datePublished\":\"2026-01-02\"}}</script></head>
         <body><article><h1>{title}</h1><p>{before}</p><p>{sentence}</p><p>{after}</p><p>{last}</p></article></body></html>"
    );
    let report = analyse(
        &Snapshot { html: &html, url: Some(url), ..Snapshot::default() },
        registry,
        &Options::default(),
    );
    report.ownership.map_or_else(Vec::new, |o| {
        o.own_interests
            .into_iter()
            .map(|i| (i.name, i.anchor.map(|a| a.quote).unwrap_or_default(), i.disclosed))
            .collect()
    })
}

#[test]
fn an_owners_paper_on_its_owner_and_on_what_the_owner_holds_says_so() {
    let registry = Registry::bundled();
    for (lang, url, sentence, name, disclosed) in [
        (
            "fr",
            "https://www.lesechos.fr/a",
            "Le bail a été signé par LVMH, qui ouvrira un atelier près du quai au printemps prochain.",
            "LVMH",
            false,
        ),
        (
            "fr",
            "https://www.leparisien.fr/a",
            "Le bail a été signé par Bernard Arnault en personne, devant la presse réunie au port.",
            "Bernard Arnault",
            false,
        ),
        (
            "fr",
            "https://www.lesechos.fr/a",
            "Le bail a été signé par LVMH (propriétaire des « Echos »), qui ouvrira un atelier près du quai.",
            "LVMH",
            true,
        ),
        (
            "fr",
            "https://www.lefigaro.fr/a",
            "Le hangar sera loué à Dassault Aviation, qui y montera des pièces de ses avions.",
            "Dassault Aviation",
            false,
        ),
        (
            "fr",
            "https://www.lemonde.fr/a",
            "Le réseau du port sera exploité par Iliad, retenu après un appel d'offres.",
            "Iliad",
            false,
        ),
        (
            "fr",
            "https://www.lemonde.fr/a",
            "Le réseau du port sera exploité par Iliad, dont le fondateur est actionnaire à titre individuel du Monde.",
            "Iliad",
            true,
        ),
        (
            "fr",
            "https://www.bfmtv.com/a",
            "Le terminal sera exploité par CMA CGM pendant trente ans, selon le contrat.",
            "CMA CGM",
            false,
        ),
        (
            "en",
            "https://www.washingtonpost.com/a",
            "The warehouse was let to Amazon for ten years, the port's lease shows.",
            "Amazon",
            false,
        ),
        (
            "en",
            "https://www.washingtonpost.com/a",
            "The warehouse was let to Amazon, whose founder, Jeff Bezos, owns The Washington Post.",
            "Amazon",
            true,
        ),
        (
            "en",
            "https://www.washingtonpost.com/a",
            "A launch pad on the pier was refused to Blue Origin by the council.",
            "Blue Origin",
            false,
        ),
    ] {
        let found = interests(&registry, lang, url, sentence);
        let hit = found.iter().find(|(n, ..)| n == name);
        assert!(hit.is_some(), "{url}: {sentence}: {found:?}");
        assert_eq!(hit.map(|(.., d)| *d), Some(disclosed), "{sentence}");
    }
}

#[test]
fn a_common_word_another_bearer_of_the_name_and_a_states_own_law_are_no_interest() {
    let registry = Registry::bundled();
    for (lang, url, sentence) in [
        // Another outlet's owner.
        (
            "fr",
            "https://www.lefigaro.fr/a",
            "Le bail a été signé par LVMH, qui ouvrira un atelier près du quai au printemps prochain.",
        ),
        (
            "en",
            "https://www.nytimes.com/a",
            "A launch pad on the pier was refused to Blue Origin by the council.",
        ),
        // A word of the language.
        (
            "fr",
            "https://www.lemonde.fr/a",
            "Le port est à nouveau free de toute redevance, et l'iliade des travaux prend fin.",
        ),
        (
            "en",
            "https://www.washingtonpost.com/a",
            "The pier will have a garden as green as the amazon, the gardener said.",
        ),
        (
            "en",
            "https://www.thescottishsun.co.uk/a",
            "News of the sun over the port did not reach the corporation in time.",
        ),
        // Somebody else of that name, or a place called after it.
        (
            "fr",
            "https://www.lefigaro.fr/a",
            "Le rond-point Marcel-Dassault sera refait, et la rue Dassaultin élargie.",
        ),
        (
            "en",
            "https://www.washingtonpost.com/a",
            "Ships from the Amazon will call twice a month, with wood from Manaus.",
        ),
        // A public broadcaster on its state and its own law.
        (
            "de",
            "https://www.ndr.de/a",
            "Der Rundfunkstaatsvertrag wird geändert, und der Norddeutsche Rundfunk bekommt mehr Geld.",
        ),
        (
            "en",
            "https://www.bbc.co.uk/a",
            "The charter of the BBC will be renewed in 2027, the government of the United Kingdom said.",
        ),
        (
            "fr",
            "https://www.francetvinfo.fr/a",
            "La loi sur France Télévisions sera votée par l'État au printemps.",
        ),
    ] {
        assert_eq!(interests(&registry, lang, url, sentence), vec![], "{url}: {sentence}");
    }
}
