//! Italian.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "it",
    endings: "\
giare = gia giano giò giarono giava giavano gerà ; giato ; giando ; giare
ciare = cia ciano ciò ciarono ciava ciavano cerà ; ciato ; ciando ; ciare
care = ca cano cò carono cava cavano cherà ; cato cata cati cate ; cando ; care
gare = ga gano gò garono gava gavano gherà ; gato gata gati gate ; gando ; gare
are = a ano ò arono ava avano erà eranno erebbe erebbero ; ato ata ati ate ; ando ; are
ere = e ono é erono eva evano erà eranno ; uto uta uti ute ; endo ; ere
ire = isce iscono ì irono iva ivano irà iranno ; ito ita iti ite ; endo ; ire",
    verbs: &[
        (
            LEARN,
            "apprendere=apprende,apprendeva,apprendono;appreso;; emergere=emerge,emergono,emergeva,emerse;emerso,emersa;; trapelare=trapela,trapelava;trapelato;; risultare leggere=legge,leggeva;letto;; evincere=evince,evinceva;;; filtrare=filtra,filtrava;filtrato;; sapere=sa,;;;",
        ),
        (
            SAY,
            "fare+appello=fa,fanno,fece;fatto;; lanciare+un_appello=lancia;lanciato;; chiosare tenere+a_precisare=tiene,tenne;tenuto;; esordire=esordisce,esordì;esordito;esordendo; lanciare=lancia,lanciò;lanciato;; rincarare ammonire=ammonisce,ammonì,ammoniscono;ammonito;; allertare dedurre=deduce;dedotto;; asserire=asserisce,asserì,asseriscono;asserito;; narrare enunciare certificare premettere=premette;premesso;; ricostruire=ricostruisce,ricostruiscono;ricostruito;; illustrare appellare=;;; ragionare riflettere=riflette;;; sentenziare sbottare sintetizzare riassumere=riassume;riassunto;; rispedire+al_mittente=rispedisce;rispedito;; dire=dice,dicono,disse,dissero,diceva,dicevano,dirà,direbbe;detto,detta,detti;dicendo;dire affermare dichiarare spiegare aggiungere=aggiunge,aggiungono,aggiunse,aggiunsero,aggiungeva;aggiunto;aggiungendo;aggiungere sostenere=sostiene,sostengono,sostenne,sosteneva,sostenevano;sostenuto;sostenendo;sostenere assicurare precisare \
             sottolineare ribadire=ribadisce,ribadiscono,ribadì,ribadiva;ribadito;ribadendo; annunciare confermare riferire=riferisce,riferiscono,riferì,riferiva;riferito;riferendo; raccontare ricordare rivelare ammettere=ammette,ammettono,ammise,ammetteva;ammesso;ammettendo; riconoscere=riconosce,riconoscono,riconobbe;riconosciuto;riconoscendo; osservare notare commentare concludere=conclude,concludono,concluse,concludeva;concluso;concludendo; rispondere=risponde,rispondono,rispose,risposero,rispondeva;risposto;rispondendo; \
             replicare chiedere=chiede,chiedono,chiese,chiesero,chiedeva;chiesto,chiesta,chiesti;chiedendo; domandare scrivere=scrive,scrivono,scrisse,scriveva;scritto;scrivendo; avvertire=avverte,avvertono,avvertì;avvertito;avvertendo; avvisare denunciare lamentare accusare promettere=promette,promettono,promise;promesso;promettendo; \
             evidenziare rilevare segnalare comunicare informare chiarire=chiarisce,chiariscono,chiarì;chiarito;; insistere=insiste,insistono,insisteva;insistito;insistendo; rimarcare puntualizzare specificare argomentare confidare confessare giurare twittare ironizzare scherzare urlare gridare esclamare sbottare tuonare attaccare incalzare proseguire=prosegue,proseguono,proseguì;;proseguendo; continuare smentire=smentisce,smentiscono,smentì;smentito;; negare=nega,negano,negò,negava;negato;negando; \
             ipotizzare prospettare suggerire=suggerisce,suggeriscono;suggerito;; proporre=propone,propongono,propose;proposto;proponendo; auspicare ritenere=ritiene,ritengono,riteneva;ritenuto;ritenendo; esortare invitare testimoniare attestare riportare anticipare esordire=esordisce,esordì;esordito;; obiettare rimproverare rivendicare rassicurare far+sapere=fa,fanno,fece;;facendo; fare+sapere=fa,fanno,fece,fatto;fatto;; mettere+in_guardia=mette,mettono;messo;; rendere+noto=rende,rendono,rese;reso;; esprimere=esprime,esprimono,espresse;espresso;; dettagliare elencare avanzare constatare giudicare postare pubblicare",
        ),
        (
            TELL,
            "informare avvertire=avverte,avvertì;avvertito;; avvisare assicurare dire=dice,disse;detto,detta,detti,dette;;",
        ),
        (
            THINK,
            "pensare credere=crede,credono,credette,credeva,credevano;creduto;credendo; ritenere=ritiene,ritengono,riteneva;ritenuto;ritenendo; sperare temere=teme,temono,temeva,temevano;temuto;temendo; stimare=stima,stimano,stimava;stimato;; considerare immaginare dubitare prevedere=prevede,prevedono;previsto;; supporre=suppone,suppongono;;; aspettare sapere=sa,sanno,sapeva;;; volere=vuole,vogliono,voleva;;; essere+convinto=è,era;;; essere+convinta=è,era;;; essere+convinti=sono;;; augurare",
        ),
        (
            SHOW,
            "mostrare dimostrare rivelare indicare suggerire=suggerisce,suggeriscono;suggerito;; evidenziare confermare stabilire=stabilisce,stabilì;stabilito;; emergere=emerge;emerso;; provare rilevare attestare concludere=conclude,concluse;concluso;; certificare stimare scoprire=scopre,scoprirono;scoperto;; decidere=decide,decise;deciso;; risultare",
        ),
        (OBJECT | MEASURE, "stimare quantificare valutare"),
        (
            OBJECT,
            "criticare condannare denunciare annunciare difendere=difende,difendono,difese;difeso;difendendo; accusare chiedere=chiede,chiedono,chiese,chiesero;chiesto,chiesta,chiesti;chiedendo; rivendicare lodare elogiare respingere=respinge,respingono,respinse;respinto;respingendo; negare smentire=smentisce,smentì;smentito;; proporre=propone,propongono,propose;proposto;; sollecitare auspicare contestare ringraziare sottolineare ribadire=ribadisce,ribadì;ribadito;; parlare+di definire=definisce,definiscono,definì,definiva;definito;definendo; \
             confermare promettere=promette,promise;promesso;; raccomandare invocare puntare+il_dito_contro giustificare ammettere=ammette,ammise;ammesso;; descrivere=descrive,descrivono,descrisse;descritto;; bocciare approvare raccontare lamentare spiegare ricordare esprimere=esprime,espresse;espresso;; temere=teme,temono;;;",
        ),
        (
            WANT,
            "promettere=promette,promettono,promise;promesso;promettendo; chiedere=chiede,chiedono,chiese;chiesto,chiesta,chiesti;chiedendo; negare minacciare rifiutare sperare affermare dichiarare invitare esortare ammettere=ammette,ammise;ammesso;; dire=dice,dicono,disse;detto,detta,detti,dette;dicendo; sostenere=sostiene,sostengono;sostenuto;; annunciare ordinare proporre=propone,propose;proposto;; ritenere=ritiene,ritengono;;; pensare volere=vuole,vogliono;;;",
        ),
        (
            MANNER,
            "sorridere=sorride,sorrise;;; titolare concludere=conclude,concluse;;; definire=definisce,definiscono,definì;definito;; chiamare urlare leggere=legge,leggeva;letto;; chiosare tagliare+corto esultare citare descrivere=descrive,descrisse;descritto;; parlare+di bollare scherzare sospirare",
        ),
    ],
    words: &[
        (
            TOLD_BY,
            "a_renderlo_noto_è a_renderlo_noto_è_stata a_renderlo_noto_è_stato a_dirlo_è a_dirlo_è_stato a_dirlo_è_stata a_riferirlo_è a_riferirlo_è_stato a_riferirlo_è_stata a_comunicarlo_è a_comunicarlo_è_stato a_comunicarlo_è_stata è_l'allarme è_l'appello è_la_denuncia è_il_commento sono_le_parole queste_le_parole è_l'accusa è_il_monito è_la_replica è_l'annuncio è_l'avvertimento è_la_tesi",
        ),
        (POINTER, "vede_in vedono_in visto_come vista_come"),
        (CONTRAST, "ma però"),
        (MEASURE, "in a"),
        (HEARD, "a_quanto_pare presuntamente asseritamente"),
        (PLAIN, "a_quanto_pare assicurare_che garantire_che"),
        (FEMALE, "lei ella la una signora"),
        (MALE, "lui egli il lo un signor quest'ultimo"),
        (SO, "così le_parole queste_le_parole il_commento la_replica la_risposta le_dichiarazioni parola"),
        (OWN_VIEW, "a_suo_avviso a_suo_parere a_suo_giudizio  a_suo_dire"),
        (BACKWARD, "è_quanto è_ciò_che a_dirlo_è lo così_ha a_dirlo a_riferirlo"),
        (SIDE, "da dal dallo dalla dai dagli dalle dall'"),
        (
            FROM,
            "da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' su sul sulla sui sulle",
        ),
        (
            WEAK,
            "offre offrono offrì offerto nota note figura figurano dimostra dimostrano dimostrò dimostrato promuove promuovono",
        ),
        (INFINITIVE, "avere essere aver esser voler poter dover far dar star"),
        (HAVE, "ha hanno aveva avevano ebbe abbia abbiano avendo avrà avranno avrebbe avrebbero avere"),
        (HEARSAY, "avrebbe avrebbero sarebbe sarebbero"),
        (
            BE,
            "è sono era erano fu furono essere stato stata stati state essendo sarà saranno sia siano viene vengono sarebbe sarebbero",
        ),
        (MODAL, "può possono poteva potrebbe potrebbero deve devono doveva dovrebbe dovrebbero vuole va"),
        (NEGATION, "non mai nemmeno neanche né nessuno"),
        (
            ADVERB,
            "ora adesso al_riguardo in_merito nel_merito a_tal_proposito a_questo_proposito in_particolare tra_l'altro d'altronde d'altra_parte d'altro_canto al_contrario nello_specifico di_fatto nel_frattempo da_parte_sua dal_canto_suo a_sua_volta in_seguito per_esempio ad_esempio ieri_sera stamattina stamani peraltro altresì piuttosto infatti dunque comunque inoltre anche poi inoltre infine ancora già oggi ieri invece però quindi così sempre recentemente successivamente intanto pubblicamente chiaramente più_volte subito",
        ),
        (
            TIME,
            "settimana mese anno lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani mattina sera pomeriggio scorso scorsa prossimo",
        ),
        (
            DETERMINER,
            "il lo la i gli le l' un uno una un' questo questa questi queste quel quella quei quelle quegli ogni dell' nell' all' dall' sull' del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella sul sulla",
        ),
        (
            SOME,
            "diverse diversi varie vari numerosi numerose parecchi parecchie alcuni alcune molti molte altri altre tutti tutte qualcuno nessuno chi due tre quattro cinque quest'ultimo",
        ),
        (POSSESSIVE, "suo sua suoi sue loro mio mia nostro nostra nostri"),
        (
            PREPOSITION,
            "ad a di da in con su per tra fra verso dopo prima durante contro senza sotto sopra entro presso attraverso secondo d' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull'",
        ),
        (GENITIVE, "di d' del dello della dei degli delle dell'"),
        (OF, "di d' del dello della dei degli delle dell' per al alla da dal dalla"),
        (TO, "ad al alla a di"),
        (COORDINATOR, "e ed o ma oppure né però"),
        (
            SUBORDINATOR,
            "perché quando mentre sebbene se come dove poiché affinché dopo_che prima_che siccome anche_se",
        ),
        (THAT, "che"),
        (WHETHER, "se perché come cosa chi quando dove quale quanto"),
        (RELATIVE, "che cui quale quali"),
        (PRONOUN, "lui lei egli ella essi loro"),
        (PLURAL, "loro essi"),
        (REFLEXIVE, "si"),
        (CONDITION, "se"),
        (VIEW, "per"),
        (
            PLAIN,
            "risponde_al_nome rispondeva_al_nome avrebbe_potuto avrebbero_potuto avrebbe_dovuto avrebbero_dovuto avrebbe_voluto avrebbero_voluto avrebbe_permesso avrebbero_permesso avrebbe_preferito sarebbe_bastato sarebbe_bastata secondo_necessità secondo_i_casi secondo_le_esigenze a_seconda conta_su vuol_dire",
        ),
        (SELF, "io noi tu voi mi ci vi"),
        (CLITIC, "si gli le lo la li ne ci mi vi ce"),
        (
            ACCORDING,
            "secondo stando_a_quanto da_quanto a_quanto secondo_ciò a_detta a_parere ad_avviso stando_a stando_alle stando_agli stando_al stando_alla stando_ai stando_allo stando_all' a_giudizio nelle_parole agli_occhi in_base_ai in_base_alle",
        ),
        (
            AS,
            "come secondo_quanto stando_a_quanto da_quanto per_quanto a_quanto secondo_ciò_che stando_a_ciò_che",
        ),
        (
            TITLE,
            "sig sig.ra dott dott.ssa prof prof.ssa avv ing on sen sig. dott. prof. avv. ing. on. sen. signor signora dottor professor presidente ministro ministra papa don generale sindaco re regina principe cardinale onorevole senatore",
        ),
        (
            ROLE,
            "questora maresciallo colonnello tenente carabiniere vigile ispettore ispettrice agente procuratore_capo sostituto_procuratore gup giudice_istruttore avvocatessa difensore perito consulente primario chirurgo chirurga pediatra psicologo psicologa psichiatra infermiere epidemiologo epidemiologa biologo biologa climatologo meteorologo geologo ingegnere architetto sociologo sociologa politologo politologa filosofo filosofa teologo docente rettore rettrice preside maestro maestra alunno alunna operaio operaia sindacalista agricoltore allevatore pescatore tassista autista barista ristoratore albergatore commerciante negoziante artigiano fornaio pizzaiolo chef stilista designer fotografo fotografa pittore pittrice scultore poeta romanziere sceneggiatore musicista cantautore cantautrice ballerino ballerina conduttore conduttrice comico calciatore attaccante difensore centrocampista portiere terzino mister pilota ciclista tennista campione campionessa nuotatrice arbitro presidentessa patron dg ds ceo manager cofondatore eurodeputato eurodeputata capogruppo capodelegazione consigliere_regionale governatrice presidente_della_regione ministra_degli_esteri ex_premier ex_ministro nunzio imam rabbino superstite sopravvissuto indagato indagata imputato imputata sospettato vicino vicina passante cliente paziente nonno nonna zio zia cugino fidanzato fidanzata compagno compagna vedova nipote genitore membro esponente dirigente_scolastico amministratore amministratrice sovrintendente soprintendente curatore curatrice direttore_generale direttrice_generale presidente ministro ministra portavoce direttore direttrice sindaco sindaca deputato deputata senatore senatrice capo leader responsabile segretario segretaria professore professoressa esperto esperta analista economista autore autrice giudice avvocato avvocata procuratore procuratrice magistrato poliziotto ufficiale commissario prefetto questore governatore fondatore fondatrice \
 allenatore tecnico giocatore capitano comandante ambasciatore ambasciatrice consigliere consigliera ricercatore ricercatrice scienziato scienziata scrittore scrittrice giornalista corrispondente medico infermiera insegnante studente studentessa abitante attivista testimone vittima padre madre fratello sorella figlio figlia amico marito moglie re regina papa vescovo arcivescovo cardinale parroco candidato candidata assessore assessora delegato rappresentante imprenditore imprenditrice \
 vicepresidente premier cancelliere storico attore attrice cantante regista ad amministratore_delegato vicepremier sottosegretario sottosegretaria dirigente gip pm pontefice legale ct numero_uno titolare virologo infettivologo",
        ),
        (
            GROUP,
            "epidemiologi virologi meteorologi geologi pediatri psicologi infermieri sanitari docenti alunni presidi pm giudici legali_della_famiglia parenti amici nonni passanti clienti pazienti utenti consumatori pendolari turisti commercianti ristoratori albergatori agricoltori_locali allevatori pescatori tassisti operai pensionati soci azionisti investitori mercati militari soldati ribelli houthi talebani terroristi migranti profughi naufraghi ultras calciatori bianconeri nerazzurri rossoneri giallorossi azzurri sindaci assessori governatori capigruppo leghisti dem grillini meloniani renziani ambientalisti animalisti femministe studiosi accademici sindacalisti soccorritori sommozzatori volontari esperti analisti economisti ricercatori scienziati critici sostenitori oppositori avvocati magistrati autorità poliziotti residenti testimoni elettori attivisti deputati senatori ministri membri giornalisti osservatori storici medici cittadini manifestanti lavoratori dipendenti insegnanti studenti genitori famiglie familiari vicini tifosi giocatori politici alleati sindacati agricoltori vigili_del_fuoco carabinieri inquirenti investigatori associazioni organizzazioni democratici repubblicani dirigenti specialisti legali imprenditori persone donne uomini giovani opposizioni",
        ),
        (
            ORGANISATION,
            "consorzio consorzi compagnia pubblico_ministero ente trends research institute airlines university corporation corp inc ltd plc gmbh foundation holdings partners carabinieri guardia_di_finanza gdf guardia_costiera capitaneria polizia_postale polizia_stradale polizia_locale vigili_urbani digos ros nas dia antimafia corte_di_cassazione cassazione consulta corte_costituzionale corte_dei_conti tar consiglio_di_stato csm anac agcom antitrust consob bankitalia banca_d'italia mef tesoro ministero_della_salute iss agenas aifa ema fda asl ats ausl arpa ispra enea cnr ingv croce_rossa emergency amnesty greenpeace legambiente wwf coldiretti confcommercio confesercenti confartigianato cna codacons federconsumatori altroconsumo usb fiom anm unicef unhcr oim fmi ocse commissione_europea parlamento_europeo consiglio_europeo eurostat fed m5s lega_nord azione italia_viva fdi avs hamas hezbollah idf esercito_israeliano dipartimento_di_stato cia fbi amministrazione_trump provincia municipio giunta ateneo facoltà clinica policlinico casa_editrice multinazionale startup colosso compagnia_aerea ferrovie trenitalia anas autostrade eni enel tim stellantis juventus inter milan roma lazio napoli figc uefa fifa coni osservatorio centro_studi cooperativa ong onlus comitato_civico gip_del_tribunale governo ministero dipartimento agenzia azienda società gruppo partito commissione comitato consiglio tribunale corte sindacato associazione organizzazione fondazione istituto università scuola ospedale banca comune procura polizia questura prefettura esercito camera senato parlamento casa_bianca quirinale palazzo_chigi cremlino pentagono nato onu ue unione federazione lega chiesa club squadra amministrazione opposizione regione ambasciata difesa pd vaticano santa_sede protezione_civile confindustria cgil cisl uil movimento_5_stelle forza_italia fratelli_d'italia istat inps oms farnesina viminale stato bce",
        ),
        (
            DOCUMENT,
            "memoria fascicolo perizia autopsia referto verbali intercettazioni motivazioni ricorso esposto interrogazione mozione emendamento ddl bozza piano protocollo circolare direttiva regolamento delibera bollettino rilevazioni stime stima previsioni proiezioni exit_poll classifica indice censimento statistica fotografia registrazione audio chat mail_interna manifesto volantino striscione enciclica omelia rapporto studio sondaggio lettera comunicato dichiarazione documento documenti nota mail querela denuncia testo legge progetto dati cifre statistiche risultati tweet messaggio articolo libro ricerca analisi sentenza ordinanza decreto video intervista discorso relazione verbale indagine audizione bilancio sito contratto accordo trattato costituzione post dossier informativa",
        ),
        (
            ANONYMOUS,
            "fonte fonti anonimo anonima anonimato indiscrezioni voci entourage fonti_vicine ambienti",
        ),
        (
            AGENCY,
            "wafa irna belta ansa agi adnkronos reuters afp ap associated_press bloomberg lapresse askanews dpa xinhua tass",
        ),
        (
            OUTLET,
            "network agenzia_di_stampa tg3 tg2 tg5 skytg24 la7 rainews radio_24 huffpost wired internazionale espresso panorama domani post agenzia fanpage il_fatto il_foglio la_repubblica la_stampa il_messaggero il_mattino il_gazzettino times bild spiegel le_monde haaretz giornale quotidiano rivista settimanale emittente radio televisione tv media stampa testata corriere repubblica stampa sole messaggero fatto rai mediaset sky bbc cnn guardian new_york_times washington_post tg1 foglio libero avvenire manifesto",
        ),
        (
            OPINION,
            "migliore peggiore magnifico terribile bello bella buono buona cattivo importante purtroppo fortunatamente forse incredibile vergogna scandalo assurdo ridicolo triste bene male necessario credo sembra dovrebbe dovrebbero problema felice facile difficile così troppo fondamentale bisogna",
        ),
        (
            FUTURE,
            "sarà saranno avrà avranno potrà potranno dovrà farà domani prossimo prossima futuro potrebbe potrebbero",
        ),
        (IMPERATIVE, "scopri scoprite leggi leggete clicca cliccate consulta guarda segui evitate"),
        (APPEAL, "bisogna devono dobbiamo occorre"),
        (HEDGE, "sembra sembrano forse probabilmente magari apparentemente"),
        (
            FIGURE,
            "milione milioni miliardo miliardi mila mille cento per_cento % euro dollari chilometri metri tonnellate ettari gradi barili metà terzo quarto due tre quattro cinque sei sette otto nove dieci venti trenta anni mesi settimane giorni ore minuti primo prima decina decine centinaia migliaia",
        ),
        (
            COMPARISON,
            "più meno aumento aumentato calo calato cresciuto maggiore minore record massimo minimo doppio media tasso maggioranza oltre",
        ),
        (
            EVENT,
            "morto morti morte ucciso uccisi ferito feriti arrestato arrestati eletto firmato aperto chiuso vinto perso iniziato fondato creato costruito lanciato pubblicato nato nata condannato accusato dimesso nominato venduto comprato approvato votato attaccato annunciato arrivato visitato è sono era ha hanno aveva stato fu",
        ),
        (
            NOUN_CUE,
            "affermazione accusa accuse convinzione speranza timore avvertimento annuncio voce idea promessa conclusione ipotesi tesi teoria",
        ),
        (
            VERB,
            "è sono era erano fu furono ha hanno aveva può possono va fa fanno viene sta deve devono sarà",
        ),
        (OPENER, "il lo la i gli le l' un una in e ma se non si per con secondo dopo nel alla al è"),
    ],
    abbreviations: "sig sig.ra sigg dott dott.ssa prof prof.ssa avv ing arch geom on sen gen col cap s ss art n pag pagg tel vol es gen feb mar apr mag giu lug ago set ott nov dic mons",
    final_abbreviations: "ecc etc a.c d.c s.p.a s.r.l",
    elisions: "l' d' un' dell' nell' all' dall' sull' quell' quest' c' s' m' t' v' n' com' cos' dov' quand' anch' sant' bell' mezz' tutt' po'",
    clitics: "",
    infinitives: "are ere ire rre",
    participles: "ato ata ati ate ito ita iti ite uto uta uti ute to so sa si se",
    pasts: "arono irono avano ò ì",
    adverbs: "mente",
    plurals: "no",
    ordinal_point: false,
    verb_second: false,
    capital_nouns: false,
    double_apostrophe: true,
    bare_clause: false,
    articles: true,
    drops_subject: true,
};
