//! Dutch.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "nl",
    endings: "\
eren = eert eerde eren eerden ; ge+eerd geëerd ; erend ; eren
en = t te de en ten den ; ge+t ge+d ; end ; en",
    verbs: &[
        (
            LEARN,
            "blijken=blijkt,bleek,blijken;gebleken;; lezen=;;;lezen staan=staat,stond;;; komen+naar_voren=komt,kwam,komen,kwamen;gekomen;;",
        ),
        (
            IMPERSONAL,
            "luiden=luidt,luidde,luidden,luiden;;; klinken=klinkt,klonk,klinken;;; heten=heet,heette,heetten,heten;;; staan=staat,stond;;;",
        ),
        (CITED, "citeren=citeert,citeerde,citeerden,citeren;geciteerd;;"),
        (
            SAY,
            "vol|houden=houdt,hield,houden,hielden;gehouden;; tegen|werpen=werpt,wierp,werpen,wierpen;geworpen;; af|vragen=vraagt,vroeg,vragen,vroegen;gevraagd;; herinneren=herinnert,herinnerde,herinneren,herinnerden;herinnerd;; wijzen+erop=wijst,wees,wijzen,wezen;gewezen;; hameren+erop=hamert,hamerde,hameren,hamerden;;; pleiten+ervoor=pleit,pleitte,pleiten,pleitten;gepleit;; beklemtonen=beklemtoont,beklemtoonde,beklemtonen,beklemtoonden;beklemtoond;; opperen=oppert,opperde,opperen,opperden;geopperd;; bepleiten=bepleit,bepleitte,bepleitten,bepleiten;bepleit;; garanderen=garandeert,garandeerde,garanderen,garandeerden;gegarandeerd;; speculeren=speculeert,speculeerde,speculeren,speculeerden;gespeculeerd;; getuigen=getuigt,getuigde,getuigen,getuigden;getuigd;; toe|juichen=juicht,juichte,juichen,juichten;gejuicht;; reppen=rept,repte,repten,reppen;gerept;; signaleren=signaleert,signaleerde,signaleren,signaleerden;gesignaleerd;; analyseren=analyseert,analyseerde,analyseerden,analyseren;geanalyseerd;; verduidelijken=verduidelijkt,verduidelijkte,verduidelijkten,verduidelijken;verduidelijkt;; preciseren=preciseert,preciseerde,preciseerden,preciseren;gepreciseerd;; aan|stippen=stipt,stipte,stipten,stippen;gestipt;; besluiten=besluit,besloot,besluiten;;; bezweren=bezweert,bezwoer,bezweren;bezworen;; sneren=sneert,sneerde,sneerden,sneren;;; fulmineren=fulmineert,fulmineerde,fulmineerden,fulmineren;;; foeteren=foetert,foeterde,foeterden,foeteren;;; jubelen=jubelt,jubelde,jubelden,jubelen;;; mopperen=moppert,mopperde,mopperden,mopperen;;; mijmeren=mijmert,mijmerde,mijmerden,mijmeren;;; stamelen=stamelt,stamelde,stamelden,stamelen;;; mailen=mailt,mailde,mailden,mailen;gemaild;; posten=post,postte,postten,posten;gepost;; onderstrepen=onderstreept,onderstreepte,onderstrepen,onderstreepten;onderstreept;; typeren=typeert,typeerde,typeerden,typeren;;; vermelden=vermeldt,vermeldde,vermelden,vermeldden;vermeld;; rapporteren=rapporteert,rapporteerde,rapporteren,rapporteerden;gerapporteerd;; stipuleren=stipuleert;;; besluiten=besluit;;; zeggen=zegt,zei,zeggen,zeiden;gezegd;zeggend;zeggen melden=meldt,meldde,melden,meldden;gemeld;; schrijven=schrijft,schreef,schrijven,schreven;geschreven;; vertellen=vertelt,vertelde,vertellen,vertelden;verteld;; verklaren=verklaart,verklaarde,verklaren,verklaarden;verklaard;; stellen=stelt,stelde,stellen,stelden;gesteld;; \
             vinden=vindt,vond,vinden,vonden;gevonden;; beweren=beweert,beweerde,beweren,beweerden;beweerd;; benadrukken=benadrukt,benadrukte,benadrukken,benadrukten;benadrukt;; bevestigen=bevestigt,bevestigde,bevestigen,bevestigden;bevestigd;; berichten=bericht,berichtte,berichten,berichtten;bericht;; \
             waarschuwen=waarschuwt,waarschuwde,waarschuwen,waarschuwden;gewaarschuwd;; antwoorden=antwoordt,antwoordde,antwoorden,antwoordden;geantwoord;; reageren=reageert,reageerde,reageren,reageerden;gereageerd;; concluderen=concludeert,concludeerde,concluderen,concludeerden;geconcludeerd;; constateren=constateert,constateerde,constateren,constateerden;geconstateerd;; \
             onthullen=onthult,onthulde,onthullen,onthulden;onthuld;; erkennen=erkent,erkende,erkennen,erkenden;erkend;; ontkennen=ontkent,ontkende,ontkennen,ontkenden;ontkend;; klagen=klaagt,klaagde,klagen,klaagden;geklaagd;; eisen=eist,eiste,eisen,eisten;geëist;; vragen=vraagt,vroeg,vragen,vroegen;gevraagd;; roepen=roept,riep,roepen,riepen;geroepen;; \
             beloven=belooft,beloofde,beloven,beloofden;beloofd;; voorspellen=voorspelt,voorspelde,voorspellen,voorspelden;voorspeld;; opmerken=;opgemerkt;; oordelen=oordeelt,oordeelde,oordelen,oordeelden;geoordeeld;; betogen=betoogt,betoogde,betogen,betoogden;betoogd;; redeneren=redeneert,redeneerde,redeneerden,redeneren;;; adviseren=adviseert,adviseerde,adviseren,adviseerden;geadviseerd;; benoemen=benoemt,benoemde,benoemden,benoemen;;; \
             bekennen=bekent,bekende,bekenden,bekennen;bekend;; verzekeren=verzekert,verzekerde,verzekeren,verzekerden;verzekerd;; herhalen=herhaalt,herhaalde,herhaalden,herhalen;herhaald;; twitteren=twittert,twitterde,twitterden,twitteren;getwitterd;; verzuchten=verzucht,verzuchtte,verzuchtten,verzuchten;;; nuanceren=nuanceert,nuanceerde,nuanceerden,nuanceren;;; grappen=grapt,grapte,grapten,grappen;;; vervolgen=vervolgt,vervolgde,vervolgden,vervolgen;;; beschrijven=beschrijft,beschreef,beschrijven;beschreven;; bekritiseren=bekritiseert,bekritiseerde,bekritiseerden,bekritiseren;bekritiseerd;; suggereren=suggereert,suggereerde,suggereerden,suggereren;gesuggereerd;; uiten=uitte,uitten,uiten;geuit;; \
             mee|delen=deelt,deelde,delen,deelden;gedeeld;; aan|kondigen=kondigt,kondigde,kondigen,kondigden;gekondigd;; aan|geven=geeft,gaf,geven,gaven;gegeven;; toe|voegen=voegt,voegde,voegen,voegden;gevoegd;; toe|geven=geeft,gaf,geven,gaven;gegeven;; uit|leggen=legt,legde,leggen,legden;gelegd;; op|merken=merkt,merkte,merken,merkten;gemerkt;; vast|stellen=stelt,stelde,stellen,stelden;gesteld;; toe|lichten=licht,lichtte,lichten,lichtten;gelicht;; \
             aan|voeren=voert,voerde,voeren,voerden;gevoerd;; bekend|maken=maakt,maakte,maken,maakten;gemaakt;; weten|laten=laat,liet,laten,lieten;;; aan|vullen=vult,vulde,vullen,vulden;gevuld;; uit|halen=haalt,haalde,haalden,halen;gehaald;; terug|blikken=blikt,blikte,blikten,blikken;;; toe|zeggen=zegt,zegde,zegden,zeggen;gezegd;; tegen|spreken=spreekt,sprak,spreken,spraken;gesproken;;",
        ),
        (
            THINK,
            "zijn+ervan_overtuigd=is,zijn,was,waren;;; voorzien=voorziet,voorzag,voorzien;voorzien;; hopen+op=hoopt;;; denken=denkt,dacht,denken,dachten;gedacht;; geloven=gelooft,geloofde,geloven,geloofden;geloofd;; hopen=hoopt,hoopte,hopen,hoopten;gehoopt;; vrezen=vreest,vreesde,vrezen,vreesden;gevreesd;; verwachten=verwacht,verwachtte,verwachten,verwachtten;verwacht;; menen=meent,meende,menen,meenden;gemeend;; vermoeden=vermoedt,vermoedde,vermoeden,vermoedden;vermoed;; schatten=schat,schatte,schatten;geschat;; betwijfelen=betwijfelt,betwijfelde,betwijfelden,betwijfelen;betwijfeld;; betreuren=betreurt,betreurde,betreuren,betreurden;betreurd;; weten=weet,wist,wisten,weten;;;",
        ),
        (
            SHOW,
            "zien|laten=laat,liet,laten,lieten;;; ontdekken=ontdekt,ontdekte,ontdekken,ontdekten;ontdekt;; concluderen=concludeert,concludeerde,concluderen,concludeerden;geconcludeerd;; tonen=toont,toonde,tonen,toonden;getoond;; bewijzen=bewijst,bewees,bewijzen;bewezen;; blijken=blijkt,bleek,blijken;gebleken;; onthullen=onthult,onthulde,onthullen,onthulden;onthuld;; aan|tonen=toont,toonde,tonen,toonden;getoond;; uit|wijzen=wijst,wees,wijzen,wezen;gewezen;; bepalen=bepaalt,bepaalde,bepaalden,bepalen;bepaald;; besluiten=besluit,besloot,besloten,besluiten;besloten;; beslissen=beslist,besliste,beslisten,beslissen;beslist;;",
        ),
        (
            OBJECT | MEASURE,
            "ramen=raamt,raamde,ramen,raamden;geraamd;; schatten=schat,schatte,schatten;geschat;; becijferen=becijfert,becijferde;becijferd;;",
        ),
        (
            OBJECT,
            "bekritiseren=bekritiseert,bekritiseerde,bekritiseren,bekritiseerden;bekritiseerd;; eisen=eist,eiste,eisen,eisten;geëist;; noemen=noemt,noemde,noemen,noemden;genoemd;; aan|kondigen=kondigt,kondigde,kondigen,kondigden;gekondigd;; veroordelen=veroordeelt,veroordeelde,veroordelen,veroordeelden;veroordeeld;; verwelkomen=verwelkomt,verwelkomde,verwelkomden,verwelkomen;verwelkomd;; prijzen=prijst,prees,prijzen,prezen;geprezen;; bepleiten=bepleit,bepleitte,bepleitten,bepleiten;bepleit;; pleiten=pleit,pleitte,pleiten,pleitten;gepleit;; \
             beschuldigen=beschuldigt,beschuldigde,beschuldigen,beschuldigden;beschuldigd;; verwijten=verwijt,verweet,verwijten,verweten;verweten;; verdedigen=verdedigt,verdedigde,verdedigen,verdedigden;verdedigd;; betreuren=betreurt,betreurde,betreuren,betreurden;betreurd;; ontkennen=ontkent,ontkende,ontkennen,ontkenden;ontkend;; bevestigen=bevestigt,bevestigde,bevestigen,bevestigden;bevestigd;; voor|stellen=stelt,stelde,stellen,stelden;gesteld;; af|wijzen=wijst,wees,wijzen,wezen;gewezen;; waarschuwen=waarschuwt,waarschuwde,waarschuwen,waarschuwden;gewaarschuwd;; \
             spreken+van=spreekt,sprak,spreken,spraken;gesproken;; omschrijven=omschrijft,omschreef,omschrijven;omschreven;; beschrijven=beschrijft,beschreef,beschrijven;beschreven;; steunen=steunt,steunde,steunen,steunden;gesteund;; op|roepen=roept,riep,roepen,riepen;geroepen;; hekelen=hekelt,hekelde,hekelen,hekelden;gehekeld;; vrezen=vreest,vreesde,vrezen,vreesden;gevreesd;; verwachten=verwacht,verwachtte,verwachtten,verwachten;verwacht;;",
        ),
        (
            WANT,
            "beloven=belooft,beloofde,beloven,beloofden;beloofd;; dreigen=dreigt,dreigde,dreigen,dreigden;gedreigd;; weigeren=weigert,weigerde,weigeren,weigerden;geweigerd;; hopen=hoopt,hoopte,hopen,hoopten;gehoopt;; beweren=beweert,beweerde,beweren,beweerden;beweerd;; zeggen=zegt,zei,zeggen,zeiden;gezegd;; eisen=eist,eiste,eisen,eisten;geëist;; vragen=vraagt,vroeg,vragen,vroegen;gevraagd;; op|roepen=roept,riep,roepen,riepen;geroepen;; aan|kondigen=kondigt,kondigde,kondigden,kondigen;gekondigd;; verwachten=verwacht,verwachtte,verwachtten,verwachten;verwacht;; denken=denkt,dacht,denken;;;",
        ),
        (
            MANNER,
            "lachen=lacht,lachte,lachten,lachen;;; noemen=noemt,noemde,noemen,noemden;genoemd;; spreken=spreekt,sprak,spraken,spreken;;; luiden=luidt,luidde,luidden,luiden;;; klinken=klinkt,klonk,klinken;;;  lezen=leest,las,lezen;;; besluiten=besluit,besloot,besluiten;;; beginnen=begint,begon,beginnen;;; citeren=citeert,citeerde,citeerden,citeren;geciteerd;; scanderen=scandeert,scandeerden,scanderen;;; omschrijven=omschrijft,omschreef,omschrijven;omschreven;; roemen=roemt,roemde,roemden,roemen;;; staan=staat,stond;;;",
        ),
    ],
    words: &[
        (PLACE, "stad gemeente"),
        (SAY | PARTICIPLE, "laten_weten doen_weten laten_optekenen"),
        (SHOW | PARTICIPLE, "laten_zien"),
        (TOLD_BY, "dat_is_de_conclusie dat_is_de_mening"),
        (CONTRAST, "maar"),
        (MEASURE, "op"),
        (HEARD, "naar_verluidt vermeend zogezegd"),
        (FEMALE, "zij haar mevrouw mevr mevr. de_vrouw"),
        (MALE, "hij hem zijn meneer dhr dhr. de_man"),
        (
            OWN_VIEW,
            "naar_eigen_zeggen naar_zijn_mening naar_haar_mening in_zijn_ogen in_haar_ogen zijns_inziens",
        ),
        (FROM, "uit in"),
        (
            WEAK,
            "biedt bieden bood boden bestaat bestaan bestond bestonden bewijst bewijzen bewees bewezen bekijkt bekijken bekeek",
        ),
        (EXPLETIVE, "het er men"),
        (VIEW, "voor zeggen mening oordeel"),
        (HAVE, "heeft hebben had hadden"),
        (BE, "is zijn was waren wordt worden werd werden bent geweest geworden"),
        (
            MODAL,
            "kan kunnen kon konden moet moeten moest moesten wil willen wilde wilden mag mogen mocht zal zullen zou zouden",
        ),
        (HEARSAY, "zou zouden"),
        (NEGATION, "niemand niet geen nooit nergens noch"),
        (
            ADVERB,
            "eraan erop ervoor ervan erover ertegen daartegenover desgevraagd volgens_afspraak tegelijkertijd evenwel niettemin desondanks kortom tot_slot ten_slotte tenslotte enerzijds anderzijds overigens trouwens namelijk immers opvallend_genoeg gisteravond vanmorgen vanochtend vanmiddag vanavond verder_nog maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend begin eind half onlangs destijds aanvankelijk uiteindelijk naar_eigen_zeggen bijvoorbeeld vooral intussen vroeger nadien ook echter maar dan later opnieuw al verder daarnaast bovendien intussen inmiddels vandaag gisteren er nog dus daarom daarbij hierover daarover eerder nu vervolgens tevens toen zelf wel eveneens onder_meer wederom ondertussen daarmee hiermee zo",
        ),
        (
            TIME,
            "vorig vorige maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december vandaag gisteren morgen avond middag ochtend maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond",
        ),
        (
            DETERMINER,
            "de het een deze dit die dat elke ieder iedere alle enkele sommige meerdere veel twee drie vier vijf",
        ),
        (
            SOME,
            "sommigen sommige velen veel anderen enkele allen niemand iemand deze laatstgenoemde twee drie",
        ),
        (POSSESSIVE, "zijn haar hun mijn ons onze je jouw diens"),
        (
            PREPOSITION,
            "in op aan bij met na van voor door tegen om te uit naar over onder tussen tijdens zonder sinds tot vanaf wegens ondanks binnen buiten per via rond langs",
        ),
        (GENITIVE, "van der"),
        (OF, "van voor bij uit der binnen rond"),
        (TO, "te om"),
        (COORDINATOR, "en of maar want doch"),
        (
            SUBORDINATOR,
            "omdat terwijl hoewel als toen nadat voordat zodat indien wanneer doordat aangezien totdat mits tenzij of",
        ),
        (THAT, "dat"),
        (WHETHER, "of waarom hoe wat wanneer waar wie welke"),
        (RELATIVE, "die dat wie wat waar waarvan waarbij"),
        (PRONOUN, "hij zij ze het men die"),
        (PLURAL, ""),
        (THING, "het"),
        (REFLEXIVE, "zich"),
        (CONDITION, "als indien"),
        (PLAIN, "stelt_voor staat_op vindt_plaats vond_plaats vinden_plaats vonden_plaats"),
        (BACKWARD, "dat dit"),
        (SELF, "ik wij we jij u jullie je"),
        (CLITIC, "zich hem haar hen ons mij me"),
        (
            ACCORDING,
            "naar_het_oordeel_van naar_het_inzicht_van naar_de_mening_van in_de_ogen_van afgaande_op volgens blijkens in_de_woorden_van naar_de_mening_van",
        ),
        (AS, "zoals"),
        (SO, "aldus zo"),
        (
            TITLE,
            "meneer mevrouw dhr mevr dr prof dhr. mevr. mr. dr. prof. drs. president minister premier burgemeester koning koningin prins prinses paus generaal staatssecretaris wethouder commissaris trainer professor hoogleraar advocaat",
        ),
        (
            ROLE,
            "rechercheur persofficier persvoorlichter voorlichter zegsman zegsvrouw raadsman raadsvrouw griffier rechter-commissaris raadsheer ombudsman inspecteur hoofdinspecteur hoofdcommissaris brandweercommandant burgemeesterskandidaat gedeputeerde statenlid raadslid eerste_kamerlid tweede_kamerlid parlementslid parlementariër europarlementslid eurocommissaris minister-president vicevoorzitter ondervoorzitter partijvoorzitter fractieleider procureur onderzoeksrechter magistraat viroloog epidemioloog arts-microbioloog psychiater psycholoog socioloog bioloog klimatoloog meteoroloog weerman weervrouw seismoloog ingenieur architect planoloog jurist strafrechtadvocaat filosoof theoloog taalkundige lector rector decaan schoolhoofd leerling leerkracht verpleger verloskundige apotheker tandarts chirurg cardioloog internist vakbondsman vakbondsleider winkelier horecaondernemer boerin veehouder tuinder visser vrachtwagenchauffeur machinist piloot stewardess kok chef kunstenaar schilder fotograaf filmmaker regisseuse schrijfster dichter columnist presentator presentatrice cabaretier muzikant dj rapper voetballer keeper verdediger middenvelder spits aanvaller trainer-coach schaatser wielrenner tennisser atleet scheidsrechter clubvoorzitter technisch_directeur cfo oprichtster eigenaresse uitbater buurvrouw buurman omwonende voorbijganger passant reiziger klant patiënt opa oma oom tante neef nicht echtgenoot echtgenote partner weduwe verdachte aangever nabestaande overlevende lid medewerker medewerkster werknemer collega bewoonster president minister premier woordvoerder woordvoerster directeur voorzitter burgemeester kamerlid senator leider baas hoofd secretaris hoogleraar professor expert deskundige analist econoom auteur rechter advocaat officier officier_van_justitie agent commissaris gouverneur oprichter eigenaar bestuurder trainer coach speler aanvoerder commandant ambassadeur adviseur onderzoeker wetenschapper schrijver journalist redacteur correspondent arts dokter huisarts verpleegkundige docent leraar student bewoner activist getuige slachtoffer vader moeder broer zus zoon dochter vriend man vrouw koning koningin paus bisschop kardinaal \
             kandidaat wethouder vertegenwoordiger ondernemer vicepresident vicepremier staatssecretaris fractievoorzitter partijleider lijsttrekker historicus politicoloog acteur actrice zanger zangeres regisseur boer chauffeur manager ceo topman topvrouw europarlementariër bondscoach politiechef korpschef ooggetuige",
        ),
        (
            GROUP,
            "buurtbewoners omwonenden reizigers klanten patiënten specialisten_in_opleiding virologen epidemiologen meteorologen juristen advocaten_van_de_verdachte rechters rechercheurs agenten_ter_plaatse hulpdiensten hulpverleners verpleegkundigen leraren_in_opleiding leerlingen scholieren docenten winkeliers horecaondernemers veehouders vissers omstanders slachtoffers verdachten militairen soldaten houthi’s migranten vluchtelingen asielzoekers huurders verhuurders beleggers aandeelhouders consumenten automobilisten fietsers gemeenten provincies werkgevers partijen_in_de_kamer coalitiepartijen oppositiepartijen liberalen socialisten christendemocraten groenen nationalisten experts deskundigen analisten economen onderzoekers wetenschappers critici voorstanders tegenstanders advocaten autoriteiten agenten bewoners getuigen kiezers activisten kamerleden senatoren ministers leden journalisten waarnemers historici artsen burgers demonstranten werknemers leraren studenten ouders familie nabestaanden buren fans supporters spelers politici adviseurs bondgenoten vakbonden boeren brandweerlieden organisaties verenigingen democraten republikeinen bestuurders specialisten ambtenaren ondernemers mensen vrouwen mannen jongeren huisartsen partijen ooggetuigen rebellen",
        ),
        (
            ORGANISATION,
            "stichting openbaar_ministerie trends research institute airlines university corporation corp inc ltd plc gmbh foundation holdings partners recherche marechaussee koninklijke_marechaussee douane belastingdienst uwv svb inspectie onderwijsinspectie arbeidsinspectie rijkswaterstaat waterschap hoogheemraadschap ggd cpb scp pbl planbureau_voor_de_leefomgeving dnb nederlandsche_bank afm acm autoriteit_persoonsgegevens kinderombudsman raad_voor_de_rechtspraak gerechtshof parket federaal_parket hof_van_beroep hof_van_cassatie grondwettelijk_hof europees_hof internationaal_strafhof vlaamse_regering federale_regering vlaams_parlement vooruit open_vld vlaams_belang groen pvda_ptb cd_v mr ps nsc bbb denk volt christenunie partij_voor_de_dieren forum_voor_democratie cnv abvv acv vno-ncw mkb-nederland lto boerenbond unizo voka anwb consumentenbond vereniging_eigen_huis woonbond unicef oxfam amnesty greenpeace milieudefensie rode_kruis artsen_zonder_grenzen who wereldgezondheidsorganisatie imf oeso wereldbank europese_unie europees_parlement europese_raad ecb hamas hezbollah israëlische_leger shell philips asml ing abn_amro rabobank klm schiphol knvb uefa fifa ajax feyenoord psv anderlecht club_brugge umc lumc vumc ziekenhuis_groep energiebedrijf netbeheerder luchtvaartmaatschappij vervoerder supermarktketen regering kabinet ministerie departement bureau bedrijf onderneming concern partij commissie comité raad rechtbank hof vakbond vereniging organisatie stichting instituut universiteit school ziekenhuis bank gemeente openbaar_ministerie om politie leger tweede_kamer eerste_kamer senaat parlement witte_huis kremlin pentagon navo vn eu unie federatie bond kerk club team oppositie provincie ambassade defensie vvd pvda cda d66 pvv groenlinks sp rivm knmi cbs brandweer autoriteit fractie n-va cd&v europese_commissie hoge_raad raad_van_state veiligheidsregio justitie fnv ns prorail maatschappij",
        ),
        (
            DOCUMENT,
            "jaarverslag kamerbrief memo notulen dossier proces_verbaal aanklacht dagvaarding arrest uitspraak beschikking advies nota plan ontwerp voorstel motie amendement petitie enquêtes steekproef meting berekening berekeningen schatting schattingen prognose prognoses raming ramingen index ranglijst statistiek factuur opname geluidsopname camerabeelden foto mailwisseling app appje whatsapp interviews lezing essay column proefschrift handboek biografie rapport onderzoek studie peiling brief verklaring persbericht document documenten notitie mail e-mail klacht tekst wet wetsvoorstel gegevens cijfers statistieken resultaten tweet bericht artikel boek analyse vonnis besluit video interview toespraak verslag proces-verbaal begroting website contract akkoord verdrag grondwet berichten mediaberichten enquête rapporten studies stukken",
        ),
        (ANONYMOUS, "bron bronnen anoniem anonieme ingewijden geruchten insiders welingelichte betrokkenen"),
        (AGENCY, "anp belga reuters afp ap associated_press bloomberg dpa efe xinhua tass interfax"),
        (
            OUTLET,
            "persbureau_anp het_laatste_nieuws de_standaard de_morgen de_volkskrant het_parool de_telegraaf algemeen_dagblad nrc_handelsblad het_financieele_dagblad fd bnr radio_1 nh_nieuws omroep_brabant omroep_gelderland rtv_noord l1 at5 gva knack humo quote elsevier ew de_groene vrij_nederland follow_the_money ftm politico financial_times times spiegel bild le_monde krant dagblad weekblad tijdschrift omroep zender radio televisie media pers nos nieuwsuur rtl vrt vtm volkskrant nrc trouw telegraaf parool ad standaard morgen tijd hln nieuwsblad bbc cnn guardian new_york_times washington_post de_tijd eenvandaag nu.nl persbureau nieuwszender",
        ),
        (
            OPINION,
            "beste slechtste prachtig verschrikkelijk mooi mooie goed goede slecht slechte belangrijk belangrijke helaas gelukkig misschien ongelooflijk schande schandaal absurd belachelijk triest noodzakelijk volgens_mij lijkt moeten probleem moeilijk makkelijk heel erg echt leuk vooral",
        ),
        (FUTURE, "zal zullen gaat gaan morgen volgende toekomst zou zouden kan"),
        (IMPERATIVE, "bekijk lees klik ontdek abonneer volg"),
        (APPEAL, "moeten laten_we moet"),
        (HEDGE, "lijkt lijken misschien waarschijnlijk mogelijk vermoedelijk wellicht"),
        (
            FIGURE,
            "miljoen miljoenen miljard miljarden procent duizend honderd euro dollar kilometer meter ton hectare graden vaten helft derde kwart twee drie vier vijf zes zeven acht negen tien twintig jaar maanden weken dagen uur minuten eerste dozijn tientallen honderden duizenden",
        ),
        (
            COMPARISON,
            "meer minder hoger lager grootste kleinste meeste gestegen gedaald stijging daling record verdubbeld gemiddeld meerderheid ruim zeker",
        ),
        (
            EVENT,
            "stierf overleed doden gedood gewond gearresteerd aangehouden gekozen getekend geopend gesloten won verloor begon opgericht gebouwd gepubliceerd geboren veroordeeld aangeklaagd afgetreden benoemd verkocht gekocht goedgekeurd gestemd aangevallen aangekondigd kwam vertrok bezocht is was heeft had werd werden zijn ligt",
        ),
        (
            NOUN_CUE,
            "bewering beschuldiging beschuldigingen overtuiging hoop vrees waarschuwing aankondiging gerucht idee belofte conclusie hypothese argument theorie stelling",
        ),
        (
            VERB,
            "is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon moet moeten moest wil zal zullen zou zouden gaat gaan ging gingen komt komen kwam kwamen staat stond ligt lag blijft bleef doet deed geeft gaf krijgt kreeg",
        ),
        (
            OPENER,
            "de het een in op en maar als hij zij ze het wij we ik dit die dat voor met bij na volgens ook er",
        ),
    ],
    abbreviations: "dhr mevr mw dr prof drs ir mr ing st nr art blz ca bijv d.w.z o.a m.n i.v.m t.a.v z.g jan feb mrt apr jun jul aug sept okt nov dec",
    final_abbreviations: "enz etc e.d b.v n.v",
    elisions: "",
    clitics: "",
    infinitives: "en",
    participles: "t d en",
    pasts: "te ten de den t",
    adverbs: "",
    plurals: "",
    ordinal_point: false,
    verb_second: true,
    capital_nouns: false,
    double_apostrophe: true,
    bare_clause: true,
    articles: true,
    drops_subject: false,
};
