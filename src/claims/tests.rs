//! What is read of whole texts, in every language.

use super::*;
use crate::language::lexicon::*;

pub(super) fn read(lang: &str, text: &str) -> Vec<Found> {
    analyse(text, &plain_blocks(text), Some(lang)).claims
}

/// (language, text, content, source): the source is named in the sentence.
const ATTRIBUTED: &[(&str, &str, &str, &str)] = &[
    (
        "en",
        "The mayor, Ann Lee, said on Monday that the bridge would open in May.",
        "that the bridge would open in May",
        "The mayor, Ann Lee",
    ),
    ("en", "“We will not give in,” Ann Lee told reporters.", "We will not give in,", "Ann Lee"),
    ("en", "The bridge will open in May, the mayor said.", "The bridge will open in May", "the mayor"),
    ("en", "According to the coastguard, two boats were found.", "two boats were found", "the coastguard"),
    ("en", "Two boats were found, according to the coastguard.", "Two boats were found", "the coastguard"),
    ("en", "“Will it open in May?” Ann Lee asked.", "Will it open in May?", "Ann Lee"),
    ("en", "Ann Lee, writing for the board, said rents had doubled.", "rents had doubled", "Ann Lee"),
    (
        "en",
        "“The bridge was closed for too long.” — Ann Lee, teacher",
        "The bridge was closed for too long.",
        "Ann Lee, teacher",
    ),
    (
        "en",
        "“The bridge was closed for years,” said 9/11 widow Ann Lee.",
        "The bridge was closed for years,",
        "9/11 widow Ann Lee",
    ),
    ("en", "The plan was described by the mayor as a gift to the rich.", "a gift to the rich", "the mayor"),
    (
        "en",
        "In the mayor’s view, the bridge should have opened in May.",
        "the bridge should have opened in May",
        "the mayor",
    ),
    (
        "en",
        "The bridge will open in May, says retired engineer Ann Lee.",
        "The bridge will open in May",
        "retired engineer Ann Lee",
    ),
    (
        "en",
        "Communities living near the site report that the wells are dry.",
        "that the wells are dry",
        "Communities living near the site",
    ),
    (
        "en",
        "Yet the villagers claim the firm has failed them for years.",
        "the firm has failed them for years",
        "the villagers",
    ),
    (
        "en",
        "The 37-year-old said the bridge had been closed for years.",
        "the bridge had been closed for years",
        "The 37-year-old",
    ),
    (
        "en",
        "The new firm, one of the larger ones, announced new features focused on safety.",
        "new features focused on safety",
        "The new firm, one of the larger ones",
    ),
    (
        "en",
        "Lee notes it is important to mend the bridge before May.",
        "it is important to mend the bridge before May",
        "Lee",
    ),
    (
        "en",
        "Still, she said, the bridge had been closed for years.",
        "the bridge had been closed for years",
        "she",
    ),
    (
        "en",
        "The illness, as the Gazette very recently explained, is rare in towns.",
        "The illness, as the Gazette very recently explained, is rare in towns",
        "the Gazette",
    ),
    ("en", "The mayor urged drivers not to use the old bridge.", "not to use the old bridge", "The mayor"),
    (
        "en",
        "According to the study, published in a journal, the bridge had been unsafe for years.",
        "the bridge had been unsafe for years",
        "the study",
    ),
    ("en", "The bridge is lovely, he and his wife Ann said.", "The bridge is lovely", "he and his wife Ann"),
    (
        "en",
        "As engineer Ann Lee wrote on her site Build, Mend, Rest, “The bridge was never safe to cross.”",
        "The bridge was never safe to cross.",
        "engineer Ann Lee",
    ),
    (
        "de",
        "Von der Leyen betonte, die Brücke werde im Mai eröffnet.",
        "die Brücke werde im Mai eröffnet",
        "Von der Leyen",
    ),
    ("de", "Den alten Vorwurf bestritt die Ministerin.", "Den alten Vorwurf", "die Ministerin"),
    (
        "de",
        "Das Spiel ging verloren: „Wir haben alles versucht“, sagte Trainer Emil Brand danach.",
        "Wir haben alles versucht",
        "Trainer Emil Brand",
    ),
    (
        "de",
        "Das Ziel, sagt Eva Brand, müsse eine neue Brücke sein.",
        "Das Ziel, sagt Eva Brand, müsse eine neue Brücke sein",
        "Eva Brand",
    ),
    ("de", "Die Tat nannte er sinnlos.", "Die Tat", "er"),
    (
        "de",
        "Inzwischen hat Minister Emil Brand, der lange geschwiegen hatte, eine neue Brücke angekündigt.",
        "eine neue Brücke",
        "Minister Emil Brand",
    ),
    (
        "de",
        "Wie ernst es ist, lässt sich an einer Antwort von Sprecherin Eva Brand auf Fragen ablesen: „Wir sperren die Brücke noch heute.“",
        "Wir sperren die Brücke noch heute.",
        "Sprecherin Eva Brand",
    ),
    (
        "de",
        "Mit den Worten „Jetzt fangen wir endlich an“ eröffnete die Ministerin die Brücke.",
        "Jetzt fangen wir endlich an",
        "die Ministerin",
    ),
    (
        "de",
        "Die Brücke wurde von der Ministerin als „Geschenk an die Stadt“ bezeichnet.",
        "Geschenk an die Stadt",
        "der Ministerin",
    ),
    (
        "fr",
        "« Nous ne céderons pas », a déclaré la maire de Brivel.",
        "Nous ne céderons pas",
        "la maire de Brivel",
    ),
    ("fr", "« Nous tiendrons bon », a-t-il expliqué.", "Nous tiendrons bon", "il"),
    (
        "fr",
        "De nombreux habitants affirment que le pont est fermé.",
        "que le pont est fermé",
        "De nombreux habitants",
    ),
    ("fr", "Comme l’a expliqué le préfet, la route restera fermée.", "la route restera fermée", "le préfet"),
    (
        "fr",
        "Le pont a coûté trois millions d’euros, d’après la mairie.",
        "Le pont a coûté trois millions d’euros",
        "la mairie",
    ),
    (
        "de",
        "Die Brücke werde im Mai eröffnet, sagte Bürgermeisterin Anna Weber am Montag.",
        "Die Brücke werde im Mai eröffnet",
        "Bürgermeisterin Anna Weber",
    ),
    (
        "de",
        "Wie die Polizei mitteilte, wurden drei Menschen verletzt.",
        "wurden drei Menschen verletzt",
        "die Polizei",
    ),
    (
        "de",
        "Nach Angaben der Feuerwehr entstand ein Schaden von 30.000 Euro.",
        "entstand ein Schaden von 30.000 Euro",
        "der Feuerwehr",
    ),
    (
        "de",
        "Der Minister kündigte am Dienstag an, die Steuer zu senken.",
        "die Steuer zu senken",
        "Der Minister",
    ),
    ("de", "„Wir geben nicht nach“, heißt es in dem Schreiben.", "Wir geben nicht nach", "dem Schreiben"),
    (
        "es",
        "«No vamos a ceder», dijo la alcaldesa de Brivel en rueda de prensa.",
        "No vamos a ceder",
        "la alcaldesa de Brivel",
    ),
    (
        "es",
        "Según la policía, tres personas resultaron heridas.",
        "tres personas resultaron heridas",
        "la policía",
    ),
    (
        "it",
        "Il sindaco Carlo Neri ha detto che il ponte sarà aperto a maggio.",
        "che il ponte sarà aperto a maggio",
        "Il sindaco Carlo Neri",
    ),
    (
        "it",
        "Secondo quanto riferito dalla polizia, tre persone sono rimaste ferite.",
        "tre persone sono rimaste ferite",
        "polizia",
    ),
    (
        "nl",
        "Volgens het waterschap daalde het peil met een meter.",
        "daalde het peil met een meter",
        "het waterschap",
    ),
    (
        "nl",
        "De brug gaat in mei open, aldus wethouder Jan de Vries.",
        "De brug gaat in mei open",
        "wethouder Jan de Vries",
    ),
    (
        "pt",
        "“A ponte abre em maio”, disse a autarca de Brivel.",
        "A ponte abre em maio",
        "a autarca de Brivel",
    ),
    ("pt", "Segundo a polícia, três pessoas ficaram feridas.", "três pessoas ficaram feridas", "a polícia"),
    (
        "pl",
        "Jak poinformowała policja, w wypadku ranne zostały trzy osoby.",
        "w wypadku ranne zostały trzy osoby",
        "policja",
    ),
    (
        "pl",
        "„Nie zgodzimy się na kolejne cięcia” – powiedziała Anna Nowak.",
        "Nie zgodzimy się na kolejne cięcia",
        "Anna Nowak",
    ),
    (
        "en",
        "The report puts the cost of the bridge at 30 million dollars.",
        "the cost of the bridge at 30 million dollars",
        "The report",
    ),
    (
        "de",
        "Das Bauamt bezifferte die Kosten auf 30 Millionen Euro.",
        "die Kosten auf 30 Millionen Euro",
        "Das Bauamt",
    ),
    (
        "fr",
        "Le rapport chiffre le coût du pont à 30 millions d’euros.",
        "le coût du pont à 30 millions d’euros",
        "Le rapport",
    ),
    (
        "es",
        "El informe cifra el coste del puente en 30 millones de euros.",
        "el coste del puente en 30 millones de euros",
        "El informe",
    ),
    (
        "nl",
        "Het ministerie raamt de schade op 30 miljoen euro.",
        "de schade op 30 miljoen euro",
        "Het ministerie",
    ),
    (
        "en",
        "The council, which puts the damage at 3 million euros, has asked for help.",
        "the damage at 3 million euros",
        "The council",
    ),
    (
        "en",
        "The board said the three firms — Brix, Stow and Lund — had been chosen.",
        "the three firms — Brix, Stow and Lund — had been chosen",
        "The board",
    ),
    (
        "en",
        "The board announced Nov. 18 that the bridge would open in May.",
        "that the bridge would open in May",
        "The board",
    ),
    (
        "en",
        "Ann Lee said in the letter this bridge should have been closed.",
        "this bridge should have been closed",
        "Ann Lee",
    ),
    (
        "en",
        "The union stressed that the wells were dry, while the village council condemned the new plan to close them.",
        "that the wells were dry",
        "The union",
    ),
    (
        "en",
        "Ann Lee said the bridge was safe, but she did not say when it would open.",
        "the bridge was safe",
        "Ann Lee",
    ),
    (
        "en",
        "There is an old mill by the river, which the owner describes as “a quiet place to think”.",
        "a quiet place to think",
        "the owner",
    ),
    (
        "en",
        "The union - which has rejected the first plan - called for a new vote on the bridge.",
        "a new vote on the bridge",
        "The union - which has rejected the first plan",
    ),
    (
        "de",
        "Die Brücke ist seit 2019 kaputt, wie es in Kreisen der Verwaltung heißt.",
        "Die Brücke ist seit 2019 kaputt",
        "Kreisen der Verwaltung",
    ),
    (
        "de",
        "Der Minister sagte, die Brücke sei alt, aber die Stadt glaubt ihm nicht.",
        "die Brücke sei alt",
        "Der Minister",
    ),
    (
        "de",
        "„Der Tag ist ein Warnschuss“, stützt Emil Brand die These der Ministerin.",
        "Der Tag ist ein Warnschuss",
        "Emil Brand",
    ),
    (
        "de",
        "Unter Berufung auf Ermittler berichteten die Sender, dass die Brücke gesprengt worden sei.",
        "dass die Brücke gesprengt worden sei",
        "die Sender",
    ),
    (
        "fr",
        "Et la maire Anne Roux d’insister : « Nous ne céderons pas sur ce pont. »",
        "Nous ne céderons pas sur ce pont.",
        "la maire Anne Roux",
    ),
    (
        "fr",
        "Le maire a publié un rapport selon lequel le pont est dangereux.",
        "le pont est dangereux",
        "un rapport",
    ),
    (
        "fr",
        "Selon les témoins, le pont a cédé vers 23 heures, a indiqué une source judiciaire.",
        "le pont a cédé vers 23 heures",
        "les témoins",
    ),
    (
        "fr",
        "Le pont a cédé vers 23 heures, a-t-on expliqué de source judiciaire.",
        "Le pont a cédé vers 23 heures",
        "source judiciaire",
    ),
    (
        "fr",
        "Les élus ont exprimé leur inquiétude face à la fermeture du pont.",
        "leur inquiétude face à la fermeture du pont",
        "Les élus",
    ),
    (
        "es",
        "El ministro dijo que el puente está cerrado y exigió la salida de la alcaldesa.",
        "que el puente está cerrado",
        "El ministro",
    ),
    (
        "es",
        "El ministro dijo que el puente está cerrado, pero insistió en la necesidad de abrirlo.",
        "que el puente está cerrado",
        "El ministro",
    ),
    (
        "es",
        "Para el presidente, las protestas son una «injerencia externa» en el país.",
        "las protestas son una «injerencia externa» en el país",
        "el presidente",
    ),
    (
        "es",
        "La alcaldesa, Ana Ruiz, usó su cuenta para informar que el puente está cerrado.",
        "que el puente está cerrado",
        "La alcaldesa, Ana Ruiz",
    ),
    (
        "es",
        "El joven fue detenido en mayo, según informaciones de la policía.",
        "El joven fue detenido en mayo",
        "informaciones de la policía",
    ),
    (
        "it",
        "Il sindaco, commentando quanto accaduto, ha dichiarato: «Non cederemo mai sul ponte di Brivel».",
        "Non cederemo mai sul ponte di Brivel",
        "Il sindaco",
    ),
    (
        "it",
        "Il ponte è stato chiuso ieri sera. A renderlo noto è stata la prefettura.",
        "Il ponte è stato chiuso ieri sera",
        "la prefettura",
    ),
    (
        "it",
        "«Il ponte è sicuro - è il commento del sindaco Carlo Neri - e resterà aperto fino a maggio».",
        "Il ponte è sicuro - è il commento del sindaco Carlo Neri - e resterà aperto fino a maggio",
        "sindaco Carlo Neri",
    ),
    (
        "en",
        "She says, apart from the noise, the shops were closed at night.",
        "apart from the noise, the shops were closed at night",
        "She",
    ),
    (
        "en",
        "He says due to the distance, they are forced to leave early.",
        "due to the distance, they are forced to leave early",
        "He",
    ),
    (
        "en",
        "While the mayor claimed that the bridge was safe, other drivers stayed away from it.",
        "that the bridge was safe",
        "the mayor",
    ),
    (
        "en",
        "The vote came a week after the paper reported the bridge was unsafe.",
        "the bridge was unsafe",
        "the paper",
    ),
    ("en", "Ann Lee successfully argued that the bridge was safe.", "that the bridge was safe", "Ann Lee"),
    (
        "en",
        "The group claimed responsibility for closing the old bridge.",
        "closing the old bridge",
        "The group",
    ),
    (
        "en",
        "Ann Lee asked the city to close the bridge and returned the money.",
        "to close the bridge",
        "Ann Lee",
    ),
    (
        "es",
        "El ministro abrió el puente, al tiempo que aseguró que es seguro.",
        "que es seguro",
        "El ministro",
    ),
    (
        "es",
        "La junta ha emitido un informe en el que pide que las obras paren.",
        "que las obras paren",
        "un informe",
    ),
    (
        "pt",
        "O senador afirmou não ser o dono da ponte e abriu a porta.",
        "não ser o dono da ponte",
        "O senador",
    ),
    (
        "pt",
        "O senador disse que não há nada definido, mas falou sobre a ponte nova.",
        "que não há nada definido",
        "O senador",
    ),
    (
        "it",
        "Gli assessori del gruppo, al pari della segreteria, hanno espresso la loro solidarietà al sindaco di Brivel.",
        "la loro solidarietà al sindaco di Brivel",
        "Gli assessori del gruppo, al pari della segreteria",
    ),
    (
        "fr",
        "La voiture a été détruite : « Le feu a pris à l’arrière de la voiture », témoigne le maire.",
        "Le feu a pris à l’arrière de la voiture",
        "le maire",
    ),
    (
        "fr",
        "Pour les représentants du personnel, le projet est « un acte hostile à tous ».",
        "le projet est « un acte hostile à tous »",
        "les représentants du personnel",
    ),
    (
        "de",
        "In einem Gespräch mit der „Brivel Post“ -Redaktion sagte Emil Brand: „Ich werde nicht schweigen in dieser Sache.“",
        "Ich werde nicht schweigen in dieser Sache.",
        "Emil Brand",
    ),
    (
        "de",
        "Darin betonte Emil Brand, dass die Brücke sicher sei.",
        "dass die Brücke sicher sei",
        "Emil Brand",
    ),
    (
        "de",
        "In der Erklärung zeigen sich die Bauern entschlossen: „Wir geben diese Brücke nicht auf.“",
        "Wir geben diese Brücke nicht auf.",
        "die Bauern",
    ),
    (
        "de",
        "„Wir kommen wieder“, ruft Eva Brand. Peter Weber wird noch deutlicher. „Das Land hatte all die Jahre großes Glück.“",
        "Das Land hatte all die Jahre großes Glück.",
        "Peter Weber",
    ),
    (
        "en",
        "Speaking to the Post Ann Lee claimed: “A lot of things happened on that bridge in May.”",
        "A lot of things happened on that bridge in May.",
        "Ann Lee",
    ),
    (
        "en",
        "If you ask again, the available federal and local data puts the figure at about $44 million.",
        "the figure at about $44 million",
        "local data",
    ),
    (
        "en",
        "According to Tessa the best time to cross the bridge is in April.",
        "the best time to cross the bridge is in April",
        "Tessa",
    ),
    (
        "en",
        "The fares are set by all major airlines, which Tessa says “can cost you a hundred a trip”.",
        "can cost you a hundred a trip",
        "Tessa",
    ),
    (
        "en",
        "Coach Ann Lee recognizes that the hopes of her team are slim.",
        "that the hopes of her team are slim",
        "Coach Ann Lee",
    ),
];

#[test]
fn a_content_stands_alone_and_its_source_is_the_whole_phrase() {
    for (lang, text, content, source) in ATTRIBUTED {
        let claims = read(lang, text);
        let hit = claims.iter().find(|c| &text[c.content.clone()] == *content);
        let Some(hit) = hit else {
            panic!("{text}: {:?}", claims.iter().map(|c| &text[c.content.clone()]).collect::<Vec<_>>())
        };
        assert_eq!(hit.state, AttributionState::Attributed, "{text}");
        assert_eq!(hit.source.as_ref().map(|s| &text[s.range.clone()]), Some(*source), "{text}");
    }
}

#[test]
fn a_word_in_its_everyday_sense_is_no_verb_of_saying() {
    for (lang, text) in [
        ("en", "The red blend offers plum and herbal notes before a soft finish."),
        ("en", "The coach drew up an actionable plan to win the cup."),
        ("en", "The bill came to twice the sum announced in 2019."),
        ("en", "The firm declined to comment on the price."),
        ("en", "It works on old cameras, revealing that lenses age well."),
        ("en", "The school faced some steep challenges in its first year."),
        ("en", "The sugar found in ripe pears is one that bees like."),
        ("en", "They are usually artists who want to do other things."),
        ("en", "The plan is based on false claims that recall the storms of old."),
        ("en", "The committee sent a letter about the threat and alleged secret prisons in town."),
        ("en", "It suits anyone who is daunted about adding plants to a list."),
        ("en", "The firm confirmed this in a statement on Monday."),
        ("en", "Others may argue that the bridge was never safe."),
        ("en", "The bay froze in winter, as sailors call the months of storm."),
        ("en", "The bridge, they promised – it is now plain to see that it will never open."),
        ("en", "If the mayor says the bridge is safe, the road will open."),
        ("de", "Die Besucherin betrachtet die alten Fotos an der Wand."),
        ("de", "Dem Fahrer drohen bis zu zwei Jahre Haft."),
        ("de", "Der Verein informierte die Stadt, die daraufhin die Brücke sperrte."),
        ("de", "Die Läuferin verteidigte ihren Platz in der Wertung."),
        ("de", "Das zeigt, wie ernst die Lage am Fluss geworden ist."),
        ("de", "Am Abend wird viel gelacht und bestätigt, dass alles so war."),
        ("de", "Beim Wort dürften die meisten an den Sommer denken: An dem Tag kam die Flut."),
        ("de", "Der Ton erinnerte einen Nutzer an den Film „Die letzte Brücke“ von damals."),
        ("de", "Im Keller fand die Polizei mehrere Waffen und viel Geld."),
        ("de", "Beides weist der Sprecher zurück."),
        ("de", "Die Gegner haben sich bereit erklärt, die Brücke zu bauen."),
        ("de", "Wenn der Minister das bestätigt, wird die Brücke gesperrt."),
        ("de", "Unter den Gästen befanden sich drei Schüler, einige Lehrer standen daneben."),
        ("fr", "Le club a prouvé qu'il pouvait gagner sans son capitaine."),
        ("es", "El centro promueve el estudio de la música en cada curso."),
        ("en", "No one would be so foolish as to accidentally admit what happened there."),
        ("de", "Zuletzt hatte sich die Ministerin kritisch zur Brücke von Brivel geäußert."),
        ("es", "Es el primer miembro del Gobierno que preside Ana Ruiz que revela haber estado enfermo."),
        ("en", "The workers put the new sign up at the bridge in May 2019."),
        ("en", "No one disputes that the bridge was closed in 2019."),
        ("en", "She declined to say when the bridge would open."),
        ("en", "He did not disclose how much the bridge had cost."),
        ("en", "Brivel has agreed a deal to replace the old bridge."),
        ("en", "The union made a decision to no longer consider bridges unsafe."),
        ("en", "The minister ducked many questions on whether the port would close."),
        ("en", "The crates, thought to have been lost at sea, lay in a barn."),
        ("de", "Auf der Bühne stand eine betonte Langsamkeit, die 90 Minuten dauerte."),
        ("de", "Es sind Menschen, die nichts weiter wollen als ein Dach."),
        ("de", "Während die Ministerin sprach, begann in Brivel die Debatte um die Brücke."),
        ("de", "Der Streit begann, als über die Brücke berichtet worden war, wo Risse waren."),
        ("es", "España ha reconocido al Estado de Brivia en mayo de 2024."),
        ("it", "Due persone che speravano di lasciare Brivel sono arrivate ieri."),
        ("it", "I treni partono da Brivel in base a un accordo tra le due città."),
    ] {
        let claims = read(lang, text);
        assert!(
            claims.iter().all(|c| c.state != AttributionState::Attributed),
            "{text}: {:?}",
            claims.iter().map(|c| &text[c.content.clone()]).collect::<Vec<_>>()
        );
    }
}

#[test]
fn a_sentence_whose_source_is_unsure_is_no_statement_without_one() {
    for (lang, text) in [
        ("it", "Per il ministero della Sanità, i morti sono 9.061 nella sola Brivel."),
        ("en", "If you are looking for a house in Brivel in 2025, ask the city council today."),
        ("en", "They found 82 percent of the 300 bridges are unsafe for 20 tonnes."),
        ("en", "No one disputes that the bridge was closed in March 2019."),
        ("en", "“The bridge was never safe for them” stood on 300 walls in Brivel in March 2019."),
    ] {
        let claims = read(lang, text);
        assert!(claims.iter().all(|c| c.state == AttributionState::Uncertain), "{text}: {claims:?}");
    }
}

#[test]
fn the_speaker_before_a_colon_is_no_particle_or_predicate() {
    for (text, source) in [
        ("Es geht um viel: „Wir haben lange genug darauf gewartet.“", None),
        ("Seine Schlussfolgerung: „Wir haben lange genug darauf gewartet.“", None),
        ("Wie viele kamen, konnte er nicht sagen: „Wir haben heute keine Zahlen dafür.“", Some("er")),
        (
            "Die Kriminologin Eva Brand liefert eine Erklärung: „Die Zahl der Fälle nimmt seit Jahren zu.“",
            Some("Die Kriminologin Eva Brand"),
        ),
    ] {
        let claims = read("de", text);
        let found = claims.iter().filter_map(|c| c.source.as_ref()).map(|s| &text[s.range.clone()]).next();
        assert_eq!(found, source, "{text}");
    }
}

#[test]
fn a_source_ends_before_the_hearer_and_before_particles() {
    for (text, source) in [
        ("„Wir haben lange darauf gewartet“, sagte Brandner der Zeitung.", "Brandner"),
        ("Die Ministerin hingegen sagte, dass die Brücke im Mai fertig werde.", "Die Ministerin"),
        ("„Das ist ein gutes Zeichen“, sagte die Sprecherin der Polizei.", "die Sprecherin der Polizei"),
        ("„Das ist ein gutes Zeichen“, sagt Eva Brand der F.A.Z. am Telefon.", "Eva Brand"),
        (
            "Laut Recherchen der „New Brivel Post“ nutzt die Stadt das Geld nicht.",
            "Recherchen der „New Brivel Post“",
        ),
        ("Nach Angaben des Militärs enterten Einheiten der Küstenwache das Schiff.", "des Militärs"),
        ("Neben ihm hat der Verein laut Register sechs weitere Mitglieder im Vorstand.", "Register"),
        ("Eva Brand an die Stadt: „Niemand glaubt euch noch ein Wort“", "Eva Brand"),
        (
            "Und Präsidentin Eva Brand sagte in Brivel, sie bedauere die späte Antwort sehr.",
            "Präsidentin Eva Brand",
        ),
        ("Nach US-Angaben war das Schiff seit Monaten ohne Flagge gefahren.", "US-Angaben"),
        (
            "Zwei Sender berichteten unter Berufung auf Diplomaten, es habe Hinweise auf Waffen gegeben.",
            "Zwei Sender",
        ),
        ("Laut „Brivel Kurier“ hatte sie die Brücke schon 2019 gesperrt.", "Brivel Kurier"),
        ("Schätzungen zufolge verdient die Bande im Jahr 20 Millionen Euro.", "Schätzungen"),
        ("Die Bande verdient Schätzungen zufolge 20 Millionen Euro im Jahr.", "Schätzungen"),
    ] {
        let claims = read("de", text);
        let found = claims.iter().filter_map(|c| c.source.as_ref()).map(|s| &text[s.range.clone()]).next();
        assert_eq!(found, Some(source), "{text}");
    }
}

#[test]
fn an_unknown_language_gets_its_quotations_only() {
    let text = "Kuna « siku njema sana kwa kila mtu hapa » leo.";
    let claims = analyse(text, &plain_blocks(text), Some("sw")).claims;
    assert_eq!(claims.len(), 1);
    assert_eq!(claims[0].state, AttributionState::Uncertain);
}

/// A language that is not there yet, as small as one can be.
static DANISH: Data = Data {
    tag: "da",
    endings: "",
    verbs: &[(SAY, "sige=siger,sagde;sagt;; oplyse=oplyser,oplyste;oplyst;;")],
    words: &[
        (ACCORDING, "ifølge"),
        (THAT, "at"),
        (PRONOUN, "han hun de"),
        (DETERMINER, "en et den det"),
        (PREPOSITION, "i på af for til"),
        (ORGANISATION, "politiet regeringen"),
        (BE, "er var blev"),
    ],
    abbreviations: "",
    final_abbreviations: "",
    elisions: "",
    clitics: "",
    infinitives: "e",
    participles: "",
    pasts: "ede",
    adverbs: "",
    plurals: "",
    ordinal_point: true,
    verb_second: true,
    capital_nouns: false,
    double_apostrophe: true,
    bare_clause: true,
    articles: true,
    drops_subject: false,
};

#[test]
fn a_further_language_is_one_table() {
    let danish: &'static Lexicon = Box::leak(Box::new(Lexicon::make(&DANISH)));
    for (text, content, source) in [
        (
            "Ifølge politiet blev tre personer såret i ulykken.",
            "blev tre personer såret i ulykken",
            "politiet",
        ),
        ("”Vi giver ikke op i år”, siger Anna Berg.", "Vi giver ikke op i år", "Anna Berg"),
        ("Regeringen oplyser, at broen åbner i maj.", "at broen åbner i maj", "Regeringen"),
    ] {
        let claims = analyse_with(text, &plain_blocks(text), Some(danish)).claims;
        assert!(!claims.is_empty(), "{text}");
        assert_eq!(&text[claims[0].content.clone()], content);
        assert_eq!(claims[0].source.as_ref().map(|s| &text[s.range.clone()]), Some(source), "{text}");
    }
}

#[test]
fn any_text_is_read() {
    // A small generator over what breaks readers of text: marks, clitics, wide
    // characters, combining marks, and words of every list.
    let pieces = [
        "«",
        "»",
        "“",
        "”",
        "„",
        "\"",
        "'",
        "’",
        "''",
        "``",
        ",,",
        "—",
        "-",
        "(",
        ")",
        ":",
        ";",
        ",",
        ".",
        "...",
        "?!",
        "…",
        "\n",
        " ",
        "\u{a0}",
        "\u{ad}",
        "é",
        "İ",
        "ß",
        "e\u{301}",
        "🙂",
        "漢字",
        "a-t-il",
        "l’",
        "aujourd’hui",
        "qu'",
        "sagte",
        "said",
        "Mr.",
        "U.S.",
        "16.",
        "1,000",
        "teilte",
        "mit",
        "dass",
        "selon",
        "X",
        "according",
        "to",
        "so",
        "heißt",
        "es",
        "zufolge",
        "que",
        "dijo",
        "Anna",
        "Lee",
        "the",
        "der",
        "aurait",
        "été",
        "\u{200b}",
        "\u{feff}",
        "a",
        "É",
        "ǅ",
        "\u{1f468}\u{200d}\u{1f469}",
    ];
    let mut seed = 7u64;
    let mut next = || {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize
    };
    for round in 0..1500 {
        let mut text = String::new();
        for _ in 0..next() % 60 {
            text.push_str(pieces[next() % pieces.len()]);
            if next() % 3 > 0 {
                text.push(' ');
            }
        }
        let lang = lexicon::ALL[round % lexicon::ALL.len()].tag;
        for c in read(lang, &text) {
            for r in [&c.content, &c.sentence].into_iter().chain(&c.quotes).chain(&c.parts) {
                assert!(text.get(r.clone()).is_some(), "{text:?} {r:?}");
            }
        }
    }
}

#[test]
fn any_order_of_a_languages_own_words_is_read() {
    // What rules look for, in short texts whose ends cut them: each word of each list.
    const MARKS: [&str; 12] = [",", ".", ":", ";", "?", " –", " “", "”", "\n", " 16", " Lee", " Port"];
    let mut seed = 11u64;
    let mut next = |n: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize % n
    };
    for data in lexicon::ALL {
        let lists = data.words.iter().chain(data.verbs);
        let words: Vec<Vec<String>> = lists
            .map(|(_, list)| list.split_whitespace())
            .map(|entries| {
                let forms = entries.flat_map(|e| e.split(['=', ';', ',', '|', '+']));
                forms.filter(|w| !w.is_empty()).map(|w| w.replace('_', " ")).collect()
            })
            .filter(|list: &Vec<String>| !list.is_empty())
            .collect();
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..2 + next(14) {
                if next(3) == 0 {
                    text.push_str(MARKS[next(MARKS.len())]);
                } else {
                    let list = &words[next(words.len())];
                    text.push(' ');
                    text.push_str(&list[next(list.len())]);
                }
            }
            for c in read(data.tag, &text) {
                for r in [&c.content, &c.sentence].into_iter().chain(&c.quotes).chain(&c.parts) {
                    assert!(text.get(r.clone()).is_some(), "{text:?} {r:?}");
                }
            }
        }
    }
}
