//! Legal notices of invented companies, language by language, and pages that are none.

use super::*;
use crate::page::{Document, Limits};

/// A notice in one line: publisher, form, register, numbers, editors, directors, host,
/// holders, parent; what it does not say is left out.
fn summary(n: &Notice) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut put = |key: &str, value: String| {
        if !value.is_empty() {
            out.push(format!("{key}={value}"));
        }
    };
    put("publisher", n.publisher.clone().unwrap_or_default());
    put("form", n.legal_form.clone().unwrap_or_default());
    put("register", n.register.clone().unwrap_or_default());
    put("ids", n.ids.iter().map(|i| format!("{}:{}", i.kind, i.value)).collect::<Vec<_>>().join(","));
    put("responsible", n.responsible.join(","));
    put("directors", n.directors.join(","));
    put("host", n.host.clone().unwrap_or_default());
    let holder = |h: &Holder| match h.share_percent {
        Some(s) => format!("{} {s}", h.name),
        None => h.name.clone(),
    };
    put("owners", n.owners.iter().map(holder).collect::<Vec<_>>().join(","));
    put("parent", n.parent.clone().unwrap_or_default());
    out.join("; ")
}

fn html(body: &str) -> Notice {
    let limits = Limits::default();
    let doc = Document::parse(body, &limits);
    read(&Page::read(&doc, None, &limits))
}

fn check(cases: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (page, expected) in cases {
        let got = summary(&html(page));
        if got != *expected {
            wrong.push_str(&format!("\n--- {}\nwant {expected}\n got {got}\n", &page[..page.len().min(90)]));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn german_notices_are_read() {
    check(&[
        (
            "<title>Impressum - Nordblick</title><h1>Impressum</h1><h2>Angaben gemäß § 5 DDG</h2>\
             <p>Nordblick Verlag GmbH &amp; Co. KG<br>Hafenstraße 12<br>24103 Kiel</p>\
             <p>Telefon: 0431 55 66 77<br>E-Mail: post@nordblick.example</p>\
             <p>Vertreten durch die Geschäftsführer: Dr. Anke Petersen, Jens Uwe Thomsen</p>\
             <p>Registergericht: Amtsgericht Kiel<br>Registernummer: HRA 4711</p>\
             <p>USt-IdNr.: DE 123 456 780</p>\
             <h2>Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV</h2><p>Karin Voss<br>Hafenstraße 12<br>24103 Kiel</p>\
             <h2>Haftung für Inhalte</h2><p>Als Diensteanbieter sind wir gemäß § 7 DDG für eigene Inhalte nach den allgemeinen Gesetzen verantwortlich und bitten um Hinweise.</p>",
            "publisher=Nordblick Verlag GmbH & Co. KG; form=GmbH & Co. KG; register=Amtsgericht Kiel HRA 4711; \
             ids=HRA:4711,VAT:DE123456780; responsible=Karin Voss; directors=Dr. Anke Petersen,Jens Uwe Thomsen",
        ),
        (
            "<h1>Impressum und Offenlegung</h1><p>Medieninhaber und Herausgeber: Alpenbote Medien GmbH</p>\
             <p>Sitz: 6020 Innsbruck, Brückengasse 3</p><p>Firmenbuchnummer: FN 234567 k, Landesgericht Innsbruck</p>\
             <p>UID: ATU12345678</p><p>Geschäftsführer: Mag. Florian Huber</p><p>Chefredakteurin: Lena Moser</p>\
             <p>Gesellschafter: Alpenbote Holding GmbH (74,9 %), Sparfonds Tirol AG (25,1 %)</p>\
             <p>Hosting: Serverberg GmbH, Wien</p>",
            "publisher=Alpenbote Medien GmbH; form=GmbH; register=Landesgericht Innsbruck FN 234567k; \
             ids=FN:234567k,UID:ATU12345678; responsible=Lena Moser; directors=Mag. Florian Huber; host=Serverberg GmbH; \
             owners=Alpenbote Holding GmbH 74.9,Sparfonds Tirol AG 25.1",
        ),
        (
            "<h1>Impressum</h1><p>Das Stadtheft wird herausgegeben vom Bürgerverein Altstadt e.V.</p>\
             <p>Vorstand: Peter Lange (Vorsitzender), Maria Kohl</p><p>Vereinsregister: VR 1234 Amtsgericht Trier</p>\
             <p>V.i.S.d.P.: Maria Kohl, Gasse 1, 54290 Trier</p><p>Webdesign: Pixelhof GmbH, HRB 99999</p>",
            "publisher=Bürgerverein Altstadt e.V.; form=e.V.; register=Amtsgericht Trier VR 1234; ids=VR:1234; \
             responsible=Maria Kohl; directors=Peter Lange,Maria Kohl",
        ),
        (
            "<footer><p>© 2024 Heidebote Zeitungsverlag AG | Impressum | Datenschutz</p><p>Heidebote ist ein Unternehmen der Lindgruppe</p></footer>",
            "publisher=Heidebote Zeitungsverlag AG; form=AG; parent=Lindgruppe",
        ),
        (
            "<h1>Impressum</h1><p>Anbieter:</p><p>Tanja Brandt</p><p>Am Anger 4</p><p>99084 Erfurt</p><p>E-Mail: t@brandt.example</p>",
            "publisher=Tanja Brandt",
        ),
    ]);
}

#[test]
fn french_notices_are_read() {
    check(&[
        (
            "<h1>Mentions légales</h1><p>Le site lecourrierduval.example est édité par la société Val Presse, société par actions \
             simplifiée au capital de 37 000 euros, immatriculée au RCS de Tours sous le numéro 812 345 678, dont le siège social \
             est situé 4 rue des Halles, 37000 Tours.</p><p>Numéro de TVA intracommunautaire : FR 12 812345678</p>\
             <p>Directrice de la publication : Mme Hélène Garnier, présidente</p><p>Rédacteur en chef : Luc Aubry</p>\
             <h2>Hébergement</h2><p>Ce site est hébergé par Nuage Hébergement SAS, 1 rue du Port, 59000 Lille. RCS Lille 400 500 600.</p>",
            "publisher=Val Presse; form=SAS; register=RCS Tours 812 345 678; ids=SIREN:812345678,VAT:FR12812345678; \
             responsible=Mme Hélène Garnier,Luc Aubry; directors=Mme Hélène Garnier; host=Nuage Hébergement SAS",
        ),
        (
            "<h1>Mentions légales</h1><h2>Éditeur du site</h2><p>SARL Les Éditions du Phare<br>12 quai Nord<br>29200 Brest<br>\
             SIRET : 501 234 567 00018<br>RCS Brest B 501 234 567<br>Capital social : 8 000 €<br>Gérant : Yann Le Goff</p>\
             <h2>Directeur de la publication</h2><p>Yann Le Goff</p><h2>Hébergeur</h2><p>Breizh Serveurs<br>2 rue du Câble, 22300 Lannion<br>SIRET : 999 888 777 00011</p>",
            "publisher=SARL Les Éditions du Phare; form=SARL; register=RCS Brest 501 234 567; \
             ids=SIREN:501234567,SIRET:50123456700018; responsible=Yann Le Goff; directors=Yann Le Goff; host=Breizh Serveurs",
        ),
        (
            "<h2>L'ours</h2><p>La Gazette des Monts est une publication de l'association Monts et Vallées (loi 1901).</p>\
             <p>Responsable de la publication : Claire Besson</p><p>Imprimerie : Rotopresse SA</p>",
            "publisher=association Monts et Vallées; form=association loi 1901; responsible=Claire Besson",
        ),
        (
            "<footer>© 2025 Groupe Littoral Médias SA – Tous droits réservés – Mentions légales – Site réalisé par Agence Bleue SARL</footer>",
            "publisher=Groupe Littoral Médias SA; form=SA",
        ),
        (
            "<h1>Mentions légales</h1><p>Raison sociale : Wallonie Infos SRL</p><p>Numéro d'entreprise : BE 0456.789.123</p>\
             <p>Siège social : rue Haute 9, 5000 Namur</p><p>Éditeur responsable : Marc Dubois</p><p>Actionnaires : Marc Dubois 51 %, Fonds Meuse SA 49 %</p>",
            "publisher=Wallonie Infos SRL; form=SRL; ids=BCE:BE0456789123; owners=Marc Dubois 51,Fonds Meuse SA 49",
        ),
    ]);
}

#[test]
fn english_notices_are_read() {
    check(&[
        (
            "<h1>Legal notice</h1><p>The Moorland Post is published by Moorland Newspapers Limited, a company registered in England \
             and Wales under company number 04812345. Registered office: 1 Mill Lane, Leeds LS1 4AB. VAT number GB 123 4567 89.</p>\
             <p>Editor-in-chief: Sarah Whitfield</p><p>Moorland Newspapers Limited is a subsidiary of Dales Media Group plc.</p>",
            "publisher=Moorland Newspapers Limited; form=Ltd; register=England and Wales 04812345; \
             ids=COMPANY:04812345,VAT:GB123456789; responsible=Sarah Whitfield; parent=Dales Media Group plc",
        ),
        (
            "<footer><p>© 2023 Harbor Light Media, LLC. All rights reserved. A Bayside Holdings Company</p><p>Powered by NewsPress Inc.</p></footer>",
            "publisher=Harbor Light Media, LLC; form=LLC; parent=Bayside Holdings",
        ),
        (
            "<h1>Imprint</h1><h2>Publisher</h2><p>Lakeside Review DAC<br>5 Quay Street<br>Galway<br>Company number: 512345</p>\
             <h2>Directors</h2><p>Aoife Brennan</p><p>Tom Kelly</p><h2>Hosting</h2><p>This site is hosted by Cloudharbour Ltd.</p>",
            "publisher=Lakeside Review DAC; form=DAC; register=512345; ids=COMPANY:512345; directors=Aoife Brennan,Tom Kelly; host=Cloudharbour Ltd",
        ),
        (
            "<h1>Ownership</h1><p>The Valley Star is owned and operated by Star Community Trust. Shareholders: Valley Co-op 60%, Anne Frost 40%</p>",
            "publisher=Star Community Trust; owners=Valley Co-op 60,Anne Frost 40",
        ),
    ]);
}

#[test]
fn spanish_notices_are_read() {
    check(&[
        (
            "<h1>Aviso legal</h1><p>En cumplimiento de la Ley 34/2002 se informa de que el titular de este sitio web es Ediciones del Ebro, S.L., \
             con NIF B12345674 y domicilio en calle Mayor 3, 50001 Zaragoza, inscrita en el Registro Mercantil de Zaragoza, Tomo 1200, Folio 33, Hoja Z-45678.</p>\
             <p>Directora: Marta Lahoz</p><p>Administrador único: Pedro Sanz Gil</p>\
             <h2>Propiedad intelectual</h2><p>Todos los contenidos de este sitio web están protegidos por las leyes de propiedad intelectual e industrial vigentes.</p>",
            "publisher=Ediciones del Ebro, S.L.; form=SL; register=Registro Mercantil Zaragoza Z-45678; ids=NIF:B12345674; \
             responsible=Marta Lahoz; directors=Pedro Sanz Gil",
        ),
        (
            "<h1>Aviso Legal</h1><ul><li><strong>Titular:</strong> Costa Noticias Digital S.L.U.</li><li><strong>CIF:</strong> B-76543210</li>\
             <li><strong>Domicilio social:</strong> Avenida del Puerto 8, 46021 Valencia</li><li><strong>Correo electrónico:</strong> hola@costa.example</li>\
             <li><strong>Alojamiento:</strong> Servidores Levante S.A.</li></ul>",
            "publisher=Costa Noticias Digital S.L.U.; form=SLU; ids=NIF:B76543210; host=Servidores Levante S.A.",
        ),
        (
            "<footer><p>© Diario del Sur, S.A. Todos los derechos reservados</p><p>Desarrollado por: Estudio Naranja S.L.</p></footer>",
            "publisher=Diario del Sur, S.A.; form=SA",
        ),
        (
            "<h1>Ficha técnica</h1><p>Edita: Fundación Prensa Libre</p><p>Director: Ramón Iglesias</p><p>Redactora jefe: Luisa Peña</p><p>Imprime: Gráficas Sol S.A.</p>",
            "publisher=Fundación Prensa Libre; form=fundación; responsible=Ramón Iglesias,Luisa Peña",
        ),
    ]);
}

#[test]
fn italian_notices_are_read() {
    check(&[
        (
            "<footer><p>Il Foglio del Lago è una testata giornalistica registrata presso il Tribunale di Como n. 7/2011.</p>\
             <p>Direttore responsabile: Paola Brivio</p><p>Editore: Lario Comunicazione S.r.l. - Via Volta 5, 22100 Como - P.IVA 01234567890 - REA CO 123456 - ROC 23456</p>\
             <p>Concessionaria di pubblicità: Spazio Media S.p.A.</p></footer>",
            "publisher=Lario Comunicazione S.r.l.; form=SRL; register=Tribunale Como 7/2011; \
             ids=PIVA:01234567890,REA:CO123456,ROC:23456; responsible=Paola Brivio",
        ),
        (
            "<h1>Note legali</h1><p>Questo sito è edito da Edizioni Ponente S.p.A., sede legale in Genova, via Roma 1, capitale sociale Euro 500.000,00 i.v., \
             codice fiscale e iscrizione al Registro delle Imprese di Genova n. 09876543210.</p><p>Amministratore delegato: Carlo Neri</p>\
             <p>Società soggetta a direzione e coordinamento di Holding Ponente S.p.A.</p>",
            "publisher=Edizioni Ponente S.p.A.; form=SpA; register=Registro delle Imprese Genova 09876543210; ids=CF:09876543210; \
             directors=Carlo Neri; parent=Holding Ponente S.p.A.",
        ),
        (
            "<footer>© 2024 Cooperativa Nuova Voce Soc. Coop. - C.F. e P.IVA 11223344556 - Realizzato da Web Sarda S.r.l.</footer>",
            "publisher=Cooperativa Nuova Voce Soc. Coop.; form=società cooperativa; ids=CF:11223344556,PIVA:11223344556",
        ),
    ]);
}

#[test]
fn dutch_notices_are_read() {
    check(&[
        (
            "<h1>Colofon</h1><p>De Polderkrant is een uitgave van Polder Media B.V.</p><p>Postbus 12, 8200 AA Lelystad</p><p>KvK-nummer: 12345678</p>\
             <p>BTW-nummer: NL123456789B01</p><p>Hoofdredacteur: Sanne de Wit</p><p>Directie: Jeroen van Dam</p><p>Vormgeving: Studio Krul B.V.</p>",
            "publisher=Polder Media B.V.; form=BV; register=KvK 12345678; ids=KVK:12345678,VAT:NL123456789B01; responsible=Sanne de Wit; directors=Jeroen van Dam",
        ),
        (
            "<h2>Uitgever van de site</h2><p>De site scheldepost.example wordt uitgegeven door:<br>SCHELDEPOST NV<br>Kaai 40 – 2000 Antwerpen<br>\
             Ondernemingsnummer: 0412.345.678<br>Hoofdredacteur: Bart Claes</p><h2>Hosting</h2><p>De site wordt gehost door:<br>Kempen Hosting bv<br>Straat 1, 2300 Turnhout<br>Ondernemingsnummer: BE 0541.111.222</p>",
            "publisher=SCHELDEPOST NV; form=NV; ids=BCE:0412345678; responsible=Bart Claes; host=Kempen Hosting bv",
        ),
        (
            "<h1>Colofon</h1><h2>Uitgever</h2><p>Stichting Buurtnieuws Zuid</p><p>Plein 3, 3500 AB Utrecht</p><p>KvK 87654321</p><h2>Bestuur</h2><p>Voorzitter: Ali Yilmaz</p><p>Penningmeester: Els Bakker</p>",
            "publisher=Stichting Buurtnieuws Zuid; form=stichting; register=KvK 87654321; ids=KVK:87654321; directors=Ali Yilmaz,Els Bakker",
        ),
    ]);
}

#[test]
fn portuguese_notices_are_read() {
    check(&[
        (
            "<h1>Ficha técnica</h1><p>Proprietário e editor: Marés Comunicação, Lda.</p><p>NIPC: 512345678</p><p>Sede: Rua da Praia 2, 9000-001 Funchal</p>\
             <p>Registo na ERC n.º 123456</p><p>Diretora: Inês Freitas</p><p>Gerência: Rui Nóbrega</p>\
             <p>Detentores de 5% ou mais do capital social: Rui Nóbrega (70%), Inês Freitas (30%)</p>",
            "publisher=Marés Comunicação, Lda.; form=Lda; register=ERC 123456; ids=NIPC:512345678,ERC:123456; responsible=Inês Freitas; \
             directors=Rui Nóbrega; owners=Rui Nóbrega 70,Inês Freitas 30",
        ),
        (
            "<h1>Expediente</h1><p>O Farol do Vale é uma publicação da Editora Farol Ltda.</p><p>CNPJ: 12.345.678/0001-90</p><p>Jornalista responsável: Beatriz Ramos (MTb 1234)</p><p>Editor-chefe: Caio Prado</p><p>Desenvolvido por Agência Sete Ltda</p>",
            "publisher=Editora Farol Ltda.; form=Ltda; ids=CNPJ:12345678000190; responsible=Beatriz Ramos,Caio Prado",
        ),
        (
            "<footer>© 2022 Jornal da Serra S.A. Todos os direitos reservados</footer>",
            "publisher=Jornal da Serra S.A.; form=SA",
        ),
    ]);
}

#[test]
fn polish_notices_are_read() {
    check(&[
        (
            "<h1>Redakcja</h1><p>Wydawca: Nadwiślańskie Media Sp. z o.o.</p><p>ul. Rynek 5, 87-100 Toruń</p><p>NIP: 9561234567, REGON: 340123456</p>\
             <p>Sąd Rejonowy w Toruniu, VII Wydział Gospodarczy KRS, numer KRS: 0000123456</p><p>Redaktor naczelny: Ewa Zielińska</p><p>Prezes zarządu: Marek Wrona</p>\
             <p>Projekt i wykonanie: Studio Kod S.A.</p>",
            "publisher=Nadwiślańskie Media Sp. z o.o.; form=sp. z o.o.; register=Sąd Rejonowy w Toruniu KRS 0000123456; \
             ids=NIP:9561234567,REGON:340123456,KRS:0000123456; responsible=Ewa Zielińska; directors=Marek Wrona",
        ),
        (
            "<footer><p>Wydawcą portalu jest Fundacja Głos Podlasia. Portal należy do Grupy Wschód.</p><p>Redaktor naczelny: Tomasz Sowa</p><p>Wszelkie prawa zastrzeżone.</p></footer>",
            "publisher=Fundacja Głos Podlasia; form=fundacja; responsible=Tomasz Sowa; parent=Grupy Wschód",
        ),
        (
            "<footer>Copyright © 2001-2024 Kurier Zachodni S.A. Wszelkie prawa zastrzeżone. Hosting: Serwer Plus sp. z o.o.</footer>",
            "publisher=Kurier Zachodni S.A.; form=SA; host=Serwer Plus sp. z o.o.",
        ),
    ]);
}

#[test]
fn a_template_says_nothing() {
    check(&[
        (
            "<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Max Mustermann<br>Musterstraße 1<br>12345 Musterstadt</p><p>Telefon: 000</p>",
            "",
        ),
        (
            "<h1>Mentions légales</h1><p>Nom / raison sociale : [À COMPLÉTER]</p><p>Directeur de la publication : [À COMPLÉTER]</p><p>Hébergeur : Nuage SAS</p>",
            "",
        ),
        ("<h1>Legal notice</h1><p>Publisher: [Company name]</p><p>Company number: [number]</p>", ""),
        (
            "<h1>Note legali</h1><p>Editore: [Ragione sociale]</p><p>Direttore responsabile: [Nome Cognome]</p><p>P.IVA: [numero]</p>",
            "",
        ),
        ("<h1>Colofon</h1><p>Uitgever: VUL IN</p><p>KvK-nummer: VUL IN</p>", ""),
        ("<h1>Ficha técnica</h1><p>Entidade proprietária: [Nome da empresa]</p><p>Diretor: [Nome]</p>", ""),
        ("<h1>Aviso legal</h1><p>Titular: PENDIENTE</p><p>NIF: PENDIENTE</p>", ""),
        ("<h1>Redakcja</h1><p>Wydawca: {{ publisher }}</p><p>Redaktor naczelny: {{ editor }}</p>", ""),
    ]);
}

#[test]
fn a_page_that_is_no_notice_says_nothing() {
    let prose = "We wrote to several people about the town's plans for the harbour, and most of them answered within a day or two. ";
    check(&[
        (
            "<h1>Privacy policy</h1><p>The data controller is Northern Data Ltd, 1 High Street. You have the right to access your data at any time under the law.</p>",
            "",
        ),
        (
            "<h1>Datenschutzerklärung</h1><p>Verantwortliche Stelle ist die Nordblick Verlag GmbH, Hafenstraße 12, 24103 Kiel. Sie erreichen uns jederzeit per E-Mail oder per Post.</p>",
            "",
        ),
        (
            "<h1>Was gehört ins Impressum?</h1><p>Jede Website braucht einen Herausgeber und einen verantwortlichen Redakteur, dazu die Anschrift des Anbieters. Wer das vergisst, riskiert eine Abmahnung.</p>",
            "",
        ),
        ("<h1>Contact</h1><p>Phone: 123 456</p><p>Write to us, we answer on working days.</p>", ""),
        (&format!("<h1>The harbour</h1><p>{}</p>", prose.repeat(20)), ""),
        ("", ""),
    ]);
}

#[test]
fn markdown_is_read_as_the_page_it_was() {
    let n = read_text(
        "# Impressum\n\n**Herausgeber**\n\nNordblick Verlag GmbH  \nHafenstraße 12  \n24103 Kiel\n\n| | |\n|---|---|\n|Geschäftsführerin:|Anke Petersen|\n",
    );
    assert_eq!(summary(&n), "publisher=Nordblick Verlag GmbH; form=GmbH; directors=Anke Petersen");
}

/// Any text, however broken: no panic, bounded lists, short values.
#[test]
fn hostile_text_is_read_without_harm() {
    let parts = [
        "Impressum",
        "©",
        "GmbH",
        "& Co.",
        "KG",
        "é",
        "\u{300}",
        "Éditeur :",
        "[",
        "<",
        "«",
        "»",
        "\"",
        "“",
        "S.A.",
        "RCS",
        "123 456 789",
        " ",
        "\n",
        "n.",
        "/",
        "-",
        "0",
        "٣",
        "株式会社",
        "ООО",
        "'",
        "l’",
        "hébergé par",
        "Ltd",
        ",",
        ".",
        "(",
        ")",
        ":",
        "%",
        "100",
        "Direttore responsabile:",
        "Anna",
        "Bos",
        "von",
        "de",
        "TVA",
        "FR",
        "DE",
        "\u{a0}",
        "İ",
        "ß",
        "ﬁ",
        "Ǆ",
        "😀",
        "a company",
        "a ",
        "company",
    ];
    let mut seed = 7u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize
    };
    for _ in 0..3_000 {
        let n = next() % 40;
        let text: String = (0..n).map(|_| parts[next() % parts.len()]).collect();
        let notice = read_text(&text);
        assert!(notice.ids.len() <= MOST && notice.responsible.len() <= MOST);
        let _ = super::text(&notice);
        let _ = legal_name::find(&text);
    }
    let long = "© Nordlicht GmbH & Co. KG, Directeur de la publication : ".repeat(20_000);
    assert!(read_text(&long).publisher.is_none_or(|p| p.len() < 200));
}

#[test]
fn an_article_is_part_of_a_name_where_it_has_a_capital_and_no_sentence_begins_with_it() {
    check(&[
        (
            "<h1>Mentions légales</h1><p>Éditeur : Le Fanal SAS, 8 quai du Port, 44000 Nantes</p>",
            "publisher=Le Fanal SAS; form=SAS",
        ),
        (
            "<h1>Mentions légales</h1><p>Le site est édité par la société Les Éditions du Môle, société par actions simplifiée.</p>",
            "publisher=Les Éditions du Môle; form=SAS",
        ),
        ("<h1>Note legali</h1><p>Editore: La Lanterna S.r.l.</p>", "publisher=La Lanterna S.r.l.; form=SRL"),
        (
            "<h1>Aviso legal</h1><p>El titular es La Ría Ediciones S.L.</p>",
            "publisher=La Ría Ediciones S.L.; form=SL",
        ),
        ("<h1>Impressum</h1><p>Anbieter ist die Nordblatt GmbH.</p>", "publisher=Nordblatt GmbH; form=GmbH"),
        ("<h1>Impressum</h1><p>Herausgeber: Die Nordblatt GmbH</p>", "publisher=Nordblatt GmbH; form=GmbH"),
    ]);
}

#[test]
fn editors_hosts_and_shareholders_are_read_behind_their_labels() {
    check(&[
        (
            "<h1>Impressum</h1><dl><dt>Herausgeber</dt><dd>Verein Freies Blatt e.V.</dd><dt>Redaktionsleitung</dt><dd>Mira Sandvoss</dd>\
             <dt>Technik und Hosting</dt><dd>Waldserver eG</dd></dl>",
            "publisher=Verein Freies Blatt e.V.; form=e.V.; responsible=Mira Sandvoss; host=Waldserver eG",
        ),
        (
            "<h1>Impressum</h1><p>Seeblick Publishing AG<br>Uferweg 9<br>8008 Zürich</p><p>CHE-123.456.789 MWST</p>",
            "publisher=Seeblick Publishing AG; form=AG; ids=UID:CHE123456789",
        ),
        (
            "<h1>About us</h1><p>The Harbour Courier is published by Harbour Courier Newspapers Limited.</p><p>Editor: Ada Quill. Managing director: Tom Fairweather.</p>",
            "publisher=Harbour Courier Newspapers Limited; form=Ltd; responsible=Ada Quill; directors=Tom Fairweather",
        ),
        (
            "<h1>Colofon</h1><p>De Havenbode is een uitgave van Havenbode Media B.V., onderdeel van Noordzee Uitgevers.</p>",
            "publisher=Havenbode Media B.V.; form=BV; parent=Noordzee Uitgevers",
        ),
        (
            "<h1>Mentions légales</h1><p>Éditeur : Quai Presse SAS</p><p>Hébergeur : Ouest Cloud SARL</p><p>Actionnaires : Groupe Armor Presse (80 %)</p>",
            "publisher=Quai Presse SAS; form=SAS; host=Ouest Cloud SARL; owners=Groupe Armor Presse 80",
        ),
    ]);
}
