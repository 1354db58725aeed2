//! German.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "de",
    endings: "\
ieren = iert ierte ieren ierten ; iert ; ierend ; ieren
ten = tet tete ten teten ; ge+tet ; tend ; ten
den = det dete den deten ; ge+det ; dend ; den
chnen = chnet chnete chnen chneten ; ge+chnet ; chnend ; chnen
eln = elt elte eln elten ; ge+elt ; elnd ; eln
ern = ert erte ern erten ; ge+ert ; ernd ; ern
en = t te en ten ; ge+t ; end ; en",
    verbs: &[
        (IMPERSONAL, "heißen=heißt,hieß;geheißen;; verlauten=verlautet,verlautete;verlautet;;"),
        (CITED, "zitieren"),
        (
            SAY,
            "verweisen=verweist,verwies,verweisen,verwiesen;verwiesen;; sagen melden schreiben=schreibt,schrieb,schreiben,schrieben;geschrieben;schreibend;schreiben meinen \
             erklären=erklärt,erklärte,erklären,erklärten;erklärt;erklärend;erklären \
             berichten=berichtet,berichtete,berichten,berichteten;berichtet;;berichten \
             betonen=betont,betonte,betonen,betonten;betont;betonend;betonen \
             behaupten=behauptet,behauptete,behaupten,behaupteten;behauptet;;behaupten \
             bestätigen=bestätigt,bestätigte,bestätigen,bestätigten;bestätigt;;bestätigen \
             versichern=versichert,versicherte,versichern,versicherten;versichert;;versichern \
             erzählen=erzählt,erzählte,erzählen,erzählten;erzählt;;erzählen \
             erläutern=erläutert,erläuterte,erläutern,erläuterten;erläutert;; \
             entgegnen=entgegnet,entgegnete,entgegneten;entgegnet;; erwidern=erwidert,erwiderte,erwiderten;erwidert;; \
             antworten warnen mahnen folgern fordern=fordert,forderte,fordern,forderten;gefordert;fordernd;fordern \
             verkünden=verkündet,verkündete,verkünden,verkündeten;verkündet;; \
             ergänzen=ergänzt,ergänzte,ergänzen,ergänzten;ergänzt;; begründen=begründet,begründete,begründen,begründeten;begründet;; \
             bekräftigen=bekräftigt,bekräftigte,bekräftigen,bekräftigten;bekräftigt;; \
             bemerken=bemerkt,bemerkte,bemerkten;bemerkt;; beteuern=beteuert,beteuerte,beteuerten;beteuert;; \
             beklagen=beklagt,beklagte,beklagen,beklagten;beklagt;; bemängeln=bemängelt,bemängelte,bemängelten;bemängelt;; \
             kritisieren kommentieren argumentieren konstatieren resümieren prognostizieren dementieren formulieren spekulieren informieren präzisieren \
             äußern äussern urteilen klagen loben fragen twittern rufen=ruft,rief,rufen,riefen;gerufen;; \
             versprechen=verspricht,versprach,versprechen,versprachen;versprochen;; gestehen=gesteht,gestand,gestanden;gestanden;; \
             befinden=befand,befanden;;; verlangen=verlangt,verlangte,verlangen,verlangten;verlangt;; \
             unterstreichen=unterstreicht,unterstrich,unterstrichen;unterstrichen;; widersprechen=widerspricht,widersprach,widersprachen;widersprochen;; \
             vermelden=vermeldet,vermeldete,vermeldeten;vermeldet;; verraten=verrät,verriet;verraten;; verteidigen=verteidigte;;; \
             prophezeien=prophezeit,prophezeite;prophezeit;; beschreiben=beschreibt,beschrieb,beschrieben;beschrieben;; schildern scherzen schwärmen spotten schimpfen \
             zitieren versichern wettern titeln posten drohen jubeln appellieren plädieren empfehlen=empfiehlt,empfahl,empfehlen,empfahlen;empfohlen;; \
             mit|teilen=teilt,teilte,teilen,teilten;geteilt;; an|kündigen=kündigt,kündigte,kündigen,kündigten;gekündigt;; bekannt|geben=gibt,gab,geben,gaben;gegeben;gebend;geben \
             an|geben=gibt,gab,geben,gaben;gegeben;; aus|sagen=sagt,sagte,sagen,sagten;gesagt;; hinzu|fügen=fügt,fügte,fügen,fügten;gefügt;; aus|führen=führt,führte,führen,führten;geführt;; \
             fest|stellen=stellt,stellte,stellen,stellten;gestellt;; klar|stellen=stellt,stellte,stellen,stellten;gestellt;; hin|weisen=weist,wies,weisen,wiesen;gewiesen;; zu|geben=gibt,gab,geben,gaben;gegeben;; \
             ein|räumen=räumt,räumte,räumen,räumten;geräumt;; hervor|heben=hebt,hob,heben,hoben;gehoben;; vor|werfen=wirft,warf,werfen,warfen;geworfen;; fest|halten=hält,hielt,halten,hielten;gehalten;; \
             an|merken=merkt,merkte,merken,merkten;gemerkt;; klar|machen=macht,machte,machten;gemacht;; deutlich|machen=macht,machte,machen,machten;gemacht;; fort|fahren=fährt,fuhr,fuhren;gefahren;; nach|legen=legt,legte;gelegt;; \
             zu|sichern=sichert,sicherte,sichern,sicherten;gesichert;; zusammen|fassen=fasst,fasste,fassten;gefasst;; vorher|sagen=sagt,sagte,sagten;gesagt;; aus|rufen=ruft,rief,riefen;gerufen;; \
             an|nehmen=nimmt,nahm,nehmen,nahmen;genommen;; aus|gehen=geht,ging,gehen,gingen;gegangen;; dar|legen=legt,legte,legen,legten;gelegt;; wieder|geben=gibt,gab;;; \
             vor|schlagen=schlägt,schlug,schlagen,schlugen;geschlagen;; durchblicken|lassen=lässt,ließ,ließen;;; verlauten|lassen=lässt,ließ,ließen;;; kund|tun=tut,tat,taten;getan;; \
             auf|fordern=fordert,forderte,fordern,forderten;gefordert;; zurück|weisen=weist,wies,weisen,wiesen;gewiesen;; ab|streiten=streitet,stritt,streiten,stritten;gestritten;; heraus|streichen=streicht,strich,streichen,strichen;gestrichen;; verlautbaren=verlautbart,verlautbarte,verlautbarten;verlautbart;; erwähnen=erwähnt,erwähnte,erwähnen,erwähnten;erwähnt;; monieren unterstellen=unterstellt,unterstellte,unterstellten;unterstellt;; gratulieren zitieren",
        ),
        (
            THINK,
            "glauben=glaubt,glaubte,glauben,glaubten;geglaubt;; hoffen fürchten befürchten=befürchtet,befürchtete,befürchten,befürchteten;befürchtet;; vermuten=vermutet,vermutete,vermuten,vermuteten;vermutet;; denken=denkt,dachte,denken,dachten;gedacht;; \
             erwarten=erwartet,erwartete,erwarten,erwarteten;erwartet;; schätzen bezweifeln=bezweifelt,bezweifelte,bezweifeln,bezweifelten;bezweifelt;; bedauern=bedauert,bedauerte,bedauern,bedauerten;bedauert;; \
             finden=findet,fand,finden,fanden;;; wünschen rechnen+damit=rechnet,rechnete,rechnen,rechneten;;;",
        ),
        (
            SHOW,
            "hervor|gehen=geht,ging,gehen,gingen;gegangen;; zeigen ergeben=ergibt,ergab,ergeben,ergaben;ergeben;; belegen=belegt,belegte,belegen,belegten;belegt;; besagen=besagt,besagte,besagen;;; beweisen=beweist,bewies,beweisen;bewiesen;; enthüllen=enthüllt,enthüllte;enthüllt;; \
             nahe|legen=legt,legte,legen,legten;gelegt;; entscheiden=entscheidet,entschied,entschieden;entschieden;; beschließen=beschloss,beschließt,beschlossen;beschlossen;;",
        ),
        (
            OBJECT,
            "charakterisieren bejahen verneinen verweisen=verweist,verwies,verweisen,verwiesen;verwiesen;; attackieren fordern=fordert,forderte,fordern,forderten;gefordert;; an|kündigen=kündigt,kündigte,kündigen,kündigten;gekündigt;; nennen=nennt,nannte,nennen,nannten;genannt;; bezeichnen=bezeichnet,bezeichnete,bezeichnen,bezeichneten;bezeichnet;; \
             begrüßen=begrüßt,begrüßte,begrüßen,begrüßten;begrüßt;; loben verurteilen=verurteilt,verurteilte,verurteilen,verurteilten;verurteilt;; ab|lehnen=lehnt,lehnte,lehnen,lehnten;gelehnt;; befürworten=befürwortet,befürwortete,befürworten;befürwortet;; \
             verlangen=verlangt,verlangte,verlangen,verlangten;verlangt;; bestätigen=bestätigt,bestätigte,bestätigen,bestätigten;bestätigt;; dementieren bestreiten=bestreitet,bestritt,bestreiten,bestritten;bestritten;; \
             beklagen=beklagt,beklagte,beklagen,beklagten;beklagt;; bedauern=bedauert,bedauerte,bedauern,bedauerten;bedauert;; warnen berichten=berichtet,berichtete,berichten,berichteten;berichtet;; vermuten=vermutet,vermutete,vermuten;vermutet;; befürchten=befürchtet,befürchtete,befürchten;befürchtet;; \
             vor|werfen=wirft,warf,werfen,warfen;geworfen;; schildern vor|schlagen=schlägt,schlug,schlagen,schlugen;geschlagen;; hin|weisen=weist,wies,weisen,wiesen;gewiesen;; \
             plädieren appellieren drohen versprechen=verspricht,versprach,versprechen,versprachen;versprochen;; an|prangern=prangert,prangerte,prangern,prangerten;geprangert;; äußern rechtfertigen=rechtfertigt,rechtfertigte,rechtfertigten;gerechtfertigt;; \
             sprechen=spricht,sprach,sprechen,sprachen;gesprochen;; erwarten=erwartet,erwartete,erwarten;;; beschuldigen=beschuldigt,beschuldigte,beschuldigen,beschuldigten;beschuldigt;; auf|rufen=ruft,rief,rufen,riefen;gerufen;; empfehlen=empfiehlt,empfahl,empfehlen,empfahlen;empfohlen;; ein|räumen=räumt,räumte,räumten;geräumt;; betonen=betont,betonte,betonen,betonten;betont;;",
        ),
        (
            WANT,
            "fordern=fordert,forderte,fordern,forderten;gefordert;; auf|fordern=fordert,forderte,fordern,forderten;gefordert;; an|kündigen=kündigt,kündigte,kündigen,kündigten;gekündigt;; versprechen=verspricht,versprach,versprechen,versprachen;versprochen;; drohen hoffen planen appellieren auf|rufen=ruft,rief,rufen,riefen;gerufen;; \
             bitten=bittet,bat,bitten,baten;gebeten;; warnen behaupten=behauptet,behauptete,behaupten,behaupteten;behauptet;; zu|sichern=sichert,sicherte,sicherten;gesichert;; vor|werfen=wirft,warf,werfen,warfen;geworfen;; beschuldigen=beschuldigt,beschuldigte,beschuldigten;beschuldigt;; empfehlen=empfiehlt,empfahl,empfahlen;empfohlen;; bestreiten=bestreitet,bestritt,bestritten;bestritten;; beabsichtigen=beabsichtigt,beabsichtigte;;; weigern an|geben=gibt,gab,geben,gaben;gegeben;; \
             beteuern=beteuert,beteuerte;;; raten=rät,riet;geraten;;",
        ),
        (
            OBJECT | MEASURE,
            "beziffern=beziffert,bezifferte,beziffern,bezifferten;beziffert;; taxieren schätzen",
        ),
        (
            MANNER,
            "bekannt|geben=gibt,gab,geben,gaben;gegeben;; charakterisieren beurteilen=beurteilt,beurteilte,beurteilten;beurteilt;; attackieren rechtfertigen=rechtfertigt,rechtfertigte,rechtfertigten;gerechtfertigt;; an|greifen=greift,griff,greifen,griffen;gegriffen;; sehen=sieht,sah,sehen,sahen;;; betrachten=betrachtet,betrachtete,betrachten;betrachtet;; einstufen=;eingestuft;; tadeln rügen feiern=feiert,feierte,feiern,feierten;gefeiert;; werten=wertet,wertete,werteten;gewertet;; halten=hält,hielt,halten,hielten;gehalten;; verurteilen=verurteilt,verurteilte,verurteilten;verurteilt;; werben=wirbt,warb,warben;geworben;; attestieren kritisieren bestehen=besteht;;; aus|drücken=drückt,drückte,drückten;gedrückt;; lachen nennen=nennt,nannte,nennen,nannten;genannt;; bezeichnen=bezeichnet,bezeichnete,bezeichnen,bezeichneten;bezeichnet;; sprechen=spricht,sprach,sprechen,sprachen;gesprochen;; lauten=lautet,lautete,lauteten;;; skandieren freuen=freut,freute,freuten;;; erinnern=erinnert,erinnerte,erinnerten;;; wundern=wundert,wunderte;;; zeigen stehen=steht,stand;;; lesen=liest,las;;; schließen=schließt,schloss;;; beginnen=beginnt,begann;;; kontern ärgern=ärgert,ärgerte;;; zitieren ein|stufen=stuft,stufte;;; würdigen ",
        ),
    ],
    words: &[
        (PLACE, "stadt gemeinde landkreis bezirk kreis kommune"),
        (CONTRAST, "aber doch"),
        (MEASURE, "auf"),
        (HEARD, "angeblich vorgeblich dem_vernehmen_nach"),
        (
            FEMALE,
            "frau ministerin sprecherin präsidentin kanzlerin bürgermeisterin chefin direktorin professorin autorin anwältin",
        ),
        (MALE, "er ihm ihn herr sprecher präsident minister kanzler"),
        (
            WEAK,
            "befindet befinden befand befanden befunden betrachtet betrachten betrachtete betrachteten besteht bestehen bestand bestanden führt führen führte führten ausgeführt beweist bewies bewiesen beweisen spricht sprechen sprach sprachen gesprochen sieht sehen sah sahen gesehen zeigen zeigten zeigte zeigt \
             verteidigt verteidigte verteidigen verteidigten droht drohen drohte drohten gedroht lehnt lehnte lehnen lehnten abgelehnt bedauert bedauerte bedauern bedauerten begrüßt begrüßte begrüßen begrüßten verurteilt verurteilte verurteilen verurteilten lautet lautete lauteten bemerkt bemerkte bemerkten beschloss beschließt beschlossen angeprangert informiert informierte beschuldigt beschuldigte belegt belegte belegten ergab ergibt ergaben steht stand entscheidet entschied entschieden findet fand finden fanden",
        ),
        (EXPLETIVE, "es man"),
        (OWN, "eigenen eigener"),
        (SUBJECT, "er ich wir man"),
        (
            FORECAST,
            "kämen käme gäbe gäben nähme nähmen läge lägen stünde stünden bräuchte bräuchten ginge fände fänden ließe wüsste wüssten würde würden hätten wäre wären könnte könnten müsste müssten dürfte dürften ungewiss unklar überliefert zu_erwarten voraussichtlich wahrscheinlich womöglich",
        ),
        (AGENT, "von vom durch"),
        (WORDS, "mit_den_worten mit_folgenden_worten mit_diesen_worten"),
        (
            WORK,
            "titel buch roman romans film films song lied single album serie stück musical oper podcast gedicht essay gemälde ausstellung projekt spiel sendung doku dokumentation sachbuch buches albums enzyklika motto begriff stichwort namen namens titels cd dvd reihe fernsehsendung zeitung zeitschrift magazin magazins magazines bündnis verein vereins gruppe band initiative kampagne aktion festival preis programm theaterstück hörspiel oratorium operette video videos",
        ),
        (
            VIEW,
            "recherchen recherche für angaben angabe aussage aussagen ansicht meinung einschätzung einschätzungen auffassung informationen bericht berichten berichte \
             medienberichten zeitungsberichten agenturberichten berechnungen berechnung schätzungen schätzung erkenntnissen darstellung worten überzeugung analyse umfrage umfragen studie untersuchung untersuchungen prognose prognosen ansichten meldungen meldung polizeiangaben medieninformationen medienangaben hochrechnungen hochrechnung statistik statistiken zählung darstellungen mitteilung behördenangaben augenzeugenberichten zeugenaussagen auskunft dafürhalten",
        ),
        (HAVE, "hat haben hatte hatten habe hätte hätten"),
        (
            BE,
            "ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde würden worden gewesen",
        ),
        (
            MODAL,
            "kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte möchten könne müsse solle wolle dürfe könnte könnten müsste müssten dürfte dürften",
        ),
        (
            REPORTED,
            "erfülle schäme entstünde entstünden gefährde wachse gelinge scheitere drohe verstoße verursache erfordere ermögliche verhindere verbessere kämen käme gäbe gäben nähme nähmen läge lägen stünde stünden bräuchte bräuchten ginge fände fänden ließe wüsste wüssten sei seien habe werde würden könne müsse solle wolle dürfe gebe komme gehe stehe bleibe liege lasse sehe nehme führe halte finde bringe trage wisse spreche gelte heiße brauche mache glaube handele handle bestehe hätte hätten wäre wären könnten müssten dürften erhalte verliere zeige laufe fehle diene gehöre stelle setze biete bedeute beginne versuche unterstütze werfe treffe falle schaffe erwarte befinde entspreche verfüge kenne reiche arbeite lebe möge sitze ziehe zahle leide stimme wirke verstehe steige sinke koste enthalte",
        ),
        (HEARSAY, "soll sollen"),
        (NEGATION, "nicht kein keine keinen keinem keiner nie niemals weder"),
        (
            ADVERB,
            "darin hierin darunter daraus etwa kurz grundsätzlich längst lange oft manchmal beispielsweise jüngst zunächst schließlich dennoch trotzdem insgesamt erst vorab mittlerweile neulich kürzlich damals anschließend danach demnach gleich öffentlich offiziell möglicherweise einst nur ebenso vorerst seither seitdem zwar auch jedoch aber dann später erneut bereits zudem außerdem unterdessen inzwischen heute gestern am weiter weiterhin ebenfalls ferner noch sich dabei daraufhin dazu darüber damit gegenüber nun wiederum zugleich allerdings unter_anderem zuvor zuletzt mehrfach wörtlich so ausdrücklich daran deshalb daher hingegen dagegen indes gleichzeitig hier da wohl immer schon selbst sogar \
             jetzt andererseits einerseits persönlich gegenwärtig entsprechend derzeit fast eigentlich derweil momentan aktuell bislang bisher zumindest immerhin eher kaum stets nämlich übrigens folglich letztlich schlussendlich tatsächlich offenbar angeblich vermutlich natürlich mitunter ursprünglich anfangs vormals früher demnächst bald künftig darauf hierzu hierbei dafür dagegen stattdessen sonst überdies obendrein ohnehin sofort umgehend zeitgleich parallel ausgerechnet besonders insbesondere vor_allem zum_beispiel vielmehr schließlich_auch nochmals nochmal erstmals endlich plötzlich mehrmals",
        ),
        (
            TIME,
            "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember heute gestern morgen abend vormittag nachmittag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend jänner",
        ),
        (
            DETERMINER,
            "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jede jeder alle einige mehrere viele beide zwei drei vier fünf manche zahlreiche",
        ),
        (OBLIQUE, "den dem des einem einen diesem diesen seinen seinem ihren ihrem"),
        (
            SOME,
            "einige viele manche mehrere andere beide alle niemand jemand jeglicher jegliche jeglichen letzterer letztere dieser diese jener man zwei drei",
        ),
        (
            POSSESSIVE,
            "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine unser unsere deren dessen",
        ),
        (
            PREPOSITION,
            "in im an am auf aus bei beim mit nach von vom zu zum zur für durch gegen ohne um bis seit während wegen trotz über unter vor hinter neben zwischen innerhalb außerhalb ab gegenüber statt angesichts aufgrund infolge anlässlich per pro bezüglich hinsichtlich seitens mithilfe anhand zugunsten zulasten mittels einschließlich samt nebst entgegen jenseits diesseits",
        ),
        (GENITIVE, "eines einer dieser dieses ihrer ihres seiner seines deren dessen von vom der des"),
        (OF, "von vom der des für aus bei beim zur zum und"),
        (TO, "zu"),
        (COORDINATOR, "und oder aber doch sondern sowie denn"),
        (
            SUBORDINATOR,
            "weil während obwohl wenn als nachdem bevor da damit falls sobald solange indem sodass wobei nachdem bis ob",
        ),
        (THAT, "dass daß"),
        (
            WHETHER,
            "ob warum wieso weshalb wie was wann wo wer welche welcher welches wohin wovor worauf worüber wofür wogegen womit woran wodurch",
        ),
        (RELATIVE, "der die das dem den denen deren dessen welche welcher welches was wer"),
        (PLURAL, ""),
        (THING, "es darin"),
        (PRONOUN, "er sie es man dieser diese jener"),
        (REFLEXIVE, "sich"),
        (CONDITION, "wenn falls"),
        (PLAIN, "findet_statt fand_statt meinte_es meint_es"),
        (BACKWARD, "das dies"),
        (SELF, "ich wir du ihr"),
        (CLITIC, "sich ihm ihnen ihn uns mir mich"),
        (
            ACCORDING,
            "laut nach_angaben_von nach_angaben nach_angaben nach_angaben nach_aussage_von nach_aussagen_von nach_aussage nach_aussage nach_aussage nach_aussagen nach_ansicht_von nach_ansicht nach_ansicht nach_ansicht \
             nach_meinung_von nach_meinung nach_meinung nach_meinung nach_einschätzung_von nach_einschätzung nach_einschätzung nach_einschätzung nach_auffassung_von nach_auffassung nach_auffassung nach_auffassung nach_informationen_von nach_informationen nach_informationen nach_informationen \
             nach_darstellung_von nach_darstellung nach_darstellung nach_worten_von nach_den_worten_von nach_den_worten nach_den_worten nach_überzeugung_von nach_überzeugung nach_überzeugung nach_berichten_von nach_berichten nach_berichten \
             gemäß aus_sicht_von aus_sicht aus_der_sicht_von aus_der_sicht in_den_augen_von unter_berufung_auf mit_verweis_auf",
        ),
        (AFTER, "zufolge zu_folge nach"),
        (AS, "wie"),
        (SO, "so"),
        (
            TITLE,
            "herr frau dr prof herrn präsident präsidentin minister ministerin bundeskanzler bundeskanzlerin kanzler kanzlerin ministerpräsident ministerpräsidentin bürgermeister oberbürgermeister general oberst könig königin prinz papst kardinal bischof senator gouverneur außenminister innenminister finanzminister premierminister staatspräsident bundespräsident us-präsident dr. prof. trainer richter regisseur chef",
        ),
        (
            ROLE,
            "jährige jähriger jährigen koordinator koordinatorin ologe ologin beauftragte beauftragter schützer meister meisterin ständerat nationalrat bundesrat regierungsrat gemeinderat stadtrat stadträtin bundesrätin nationalrätin landrat landrätin dekan rektor rektorin fahrer fahrerin pächter züchter obmann obfrau landeshauptmann landeshauptfrau klubobmann präsident präsidentin minister ministerin sprecher sprecherin direktor direktorin vorsitzender vorsitzende vorsitzenden chef chefin leiter leiterin bürgermeister bürgermeisterin oberbürgermeister gouverneur senator senatorin abgeordneter abgeordnete kandidat kandidatin professor professorin experte expertin analyst ökonom autor autorin richter richterin anwalt anwältin rechtsanwalt staatsanwalt staatsanwältin oberstaatsanwalt \
             polizist beamter kommissar geschäftsführer geschäftsführerin vorstand gründer trainer spieler kapitän kommandant botschafter berater beraterin forscher forscherin wissenschaftler wissenschaftlerin schriftsteller journalist journalistin redakteur korrespondent arzt ärztin lehrer lehrerin student anwohner aktivist aktivistin zeuge zeugin opfer vater mutter bruder sohn tochter freund ehemann ehefrau könig papst bischof kardinal pfarrer kanzler kanzlerin \
             bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister premierminister premierministerin staatschef regierungschef parteichef pressesprecher pressesprecherin regierungssprecher polizeisprecher polizeisprecherin sprechers vorstandschef vorstandsvorsitzender generalsekretär generalsekretärin fraktionschef historiker politologe künstler schauspieler sänger regisseur unternehmer vertreter vertreterin bundespräsident verteidiger einsatzleiter augenzeuge augenzeugin justizminister umweltminister gesundheitsminister wirtschaftsminister us-präsident staatspräsident pilot inhaber wissenschafter meteorologe",
        ),
        (
            GROUP,
            "experten beamte forscher wissenschaftler kritiker gegner befürworter anwälte ermittler behörden polizisten anwohner zeugen augenzeugen wähler aktivisten abgeordnete politiker demokraten republikaner grüne grünen mitglieder journalisten beobachter historiker ärzte menschen demonstranten mitarbeiter lehrer studenten eltern angehörige nachbarn fans spieler berater verbündete \
             gewerkschaften bauern retter diplomaten veranstalter teilnehmer analysten ökonomen datenschützer umweltschützer tierschützer taliban rebellen verbände kreise organisatoren piraten nutzer verbraucherschützer einwohner bürger bewohner meteorologen",
        ),
        (
            ORGANISATION,
            "verfassungsschutz staatsschutz zoll dänemark russland china frankreich deutschland österreich polen ukraine italien spanien schweden norwegen belgien indien japan türkei ungarn griechenland iran israel brasilien regierung ministerium behörde agentur unternehmen firma konzern partei kommission ausschuss rat gericht gewerkschaft verband verein organisation stiftung institut universität schule krankenhaus klinik bank verwaltung bundesregierung weißes_haus polizei armee bundeswehr parlament bundestag bundesrat senat staatsanwaltschaft \
             bundesanwaltschaft landgericht amtsgericht oberlandesgericht bundesgerichtshof bundesverfassungsgericht kirche club bund nato eu uno un fbi kreml pentagon opposition fraktion landesregierung feuerwehr auswärtiges_amt innenministerium außenministerium verteidigungsministerium justizministerium finanzministerium gesellschaft hersteller betreiber vatikan bundesamt landeskriminalamt bundeskriminalamt csu cdu spd fdp afd linke europäische_union greenpeace botschaft leitung wetterdienst hilfsorganisation umweltministerium",
        ),
        (
            DOCUMENT,
            "recherchen recherche auszug registerauszug papier tests messungen untersuchungen bericht studie umfrage brief erklärung mitteilung dokument pressemitteilung gutachten gesetz daten zahlen statistik statistiken ergebnisse tweet artikel buch forschung analyse urteil beschluss vertrag entwurf klage anklage anklageschrift untersuchung untersuchungen angaben medienberichten medienberichte berichte berichten bericht schreiben video rede interview aussendung meldung meldungen prognose schätzungen schätzung hochrechnung hochrechnungen verfassung protokoll akten unterlagen informationen polizeibericht umfragen studien polizeiangaben beobachtungen stellungnahme website webseite internetseite plakat transparent quelle",
        ),
        (
            ANONYMOUS,
            "quelle quellen regierungskreise regierungskreisen kreise kreisen insider insidern anonym ungenannt unbestätigten gerüchte gerüchten sicherheitskreise sicherheitskreisen informationen_dieser_zeitung parteikreise parteikreisen insidern diplomaten diplomatenkreise ermittlerkreise ermittlerkreisen unternehmenskreise unternehmenskreisen",
        ),
        (
            AGENCY,
            "sputnik wafa irna belta dpa reuters afp ap apa sid kna epd dts ddp itar-tass interfax xinhua associated_press tass deutsche_presse-agentur ria_nowosti bloomberg ansa efe",
        ),
        (
            OUTLET,
            "zeitung magazin sender rundfunk medien nachrichtenagentur nachrichtenmagazin tageszeitung wochenzeitung spiegel focus stern bild faz welt zeit taz süddeutsche ard zdf ndr wdr mdr swr rbb bbc cnn orf srf guardian times post handelsblatt tagesspiegel fernsehsender radio spiegel_online tagesschau n-tv rtl blatt presse kurier standard medienbericht zeitungsbericht le_monde new_york_times",
        ),
        (
            OPINION,
            "leider hoffentlich schön schöne gut gute schlecht schlechte toll großartig schrecklich wunderbar beste besten schlimm skandal schande sollte sollten muss müssen wichtig vielleicht wohl eigentlich natürlich offenbar richtig falsch absurd lächerlich traurig",
        ),
        (FUTURE, "wird werden künftig zukunft morgen soll sollen werde würde könnte dürfte"),
        (APPEAL, "müssen sollten bitte muss sinnvoll ratsam empfehlenswert"),
        (IMPERATIVE, "lesen sehen klicken beachten prüfen achten nutzen vermeiden abonnieren folgen hören"),
        (
            POINTER,
            "sehen_in sieht_in sahen_in sah_in wonach demnach klargestellt entschieden_dass geltend raten rät riet rieten ermittlungen erkenntnissen erkenntnisse befund befunde prüfer prüferinnen tester verdeutlicht verzeichnet verzeichnete kritisch skeptisch",
        ),
        (
            HEDGE,
            "scheint scheinen schien schienen vielleicht wahrscheinlich vermutlich möglicherweise offenbar wohl anscheinend",
        ),
        (
            FIGURE,
            "million millionen milliarde milliarden prozent tausend hundert dutzend euro dollar kilometer meter tonnen hektar grad hälfte drittel viertel zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig jahre jahren monate wochen tage tagen stunden minuten erste ersten",
        ),
        (
            COMPARISON,
            "mehr weniger höher niedriger größte kleinste meisten gestiegen gesunken zunahme rückgang rekord verdoppelt durchschnitt höchste anstieg mindestens rund etwa",
        ),
        (
            EVENT,
            "starb starben getötet verletzt verhaftet festgenommen gewählt unterzeichnet eröffnet geschlossen gewann verlor begann gegründet gebaut veröffentlicht geboren verurteilt angeklagt zurückgetreten ernannt verkauft gekauft übernommen beschlossen abgestimmt angegriffen abgestürzt traf kam ging gab liegt hat hatte wurde wurden war ist sind worden fand",
        ),
        (
            NOUN_CUE,
            "behauptung vorwurf vorwürfe ansicht meinung auffassung hoffnung befürchtung warnung aussage ankündigung forderung gerücht vermutung these kritik überzeugung",
        ),
        (
            VERB,
            "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen sollte muss müssen musste will wollen wollte darf dürfen gibt gab kam kommt ging geht steht stand liegt lag bleibt blieb starb starben sei habe seien fand fanden begann gelang handelt handelte kamen gingen befindet befand befinden wäre hätte hätten könnte würde dürfte habe gilt galt ließ sah nahm brach entstand ereignete verlor trat schloss fuhr hielt trug brachte lief erhielt erlitt verletzten forderte stieg sank fiel schlug zog rief führt führte besteht sorgt",
        ),
        (
            OPENER,
            "der die das den dem ein eine er sie es wir ich und aber in im am auf bei nach mit für dies diese dieser als wenn doch auch so zu",
        ),
    ],
    abbreviations: "dr prof hr fr st nr art abs bzw ca evtl ggf inkl vgl z.b d.h u.a v.a i.d.r o.ä s.o str tel jan feb apr aug sept okt nov dez mio mrd mr mrs dipl ing gen geb gest sog rd max min u v d.j n.chr v.chr",
    final_abbreviations: "usw etc u.s gmbh co n.chr v.chr",
    elisions: "",
    clitics: "",
    infinitives: "en eln ern",
    participles: "t en",
    pasts: "te ten t",
    adverbs: "",
    plurals: "",
    ordinal_point: true,
    verb_second: true,
    capital_nouns: true,
    double_apostrophe: true,
    bare_clause: true,
    articles: true,
    drops_subject: false,
};
