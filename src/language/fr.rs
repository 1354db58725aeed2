//! French.

use super::lexicon::*;

/// The words.
pub static DATA: Data = Data {
    tag: "fr",
    endings: "\
peler = pelle pellent pela pelèrent pelait pelaient pellera pellerait ; pelé pelée pelés pelées ; pelant ; peler
éter = ète ètent éta étèrent était étaient étera éterait ; été étée étés étées ; étant ; éter
érer = ère èrent éra érèrent érait éraient érera érerait ; éré érée érés érées ; érant ; érer
éder = ède èdent éda édèrent édait édaient édera ; édé édée édés édées ; édant ; éder
éler = èle èlent éla élèrent élait élaient élera ; élé élée élés élées ; élant ; éler
éguer = ègue èguent égua éguèrent éguait éguaient éguera ; égué éguée ; éguant ; éguer
yer = ie ient ya yèrent yait yaient iera ; yé yée yés yées ; yant ; yer
cer = ce cent ça cèrent çait çaient cera cerait ceraient ; cé cée cés cées ; çant ; cer
ger = ge gent gea gèrent geait geaient gera gerait ; gé gée gés gées ; geant ; ger
er = e ent a èrent ait aient era eront erait eraient ; é ée és ées ; ant ; er
ir = it issent issait issaient irent ira iraient irait ; i ie is ies ; issant ; ir
ettre = et ettent it irent ettait ettaient ettra ettrait ; is ise ises ; ettant ; ettre
endre = end endent endit endirent endait endaient endra ; endu endue endus endues ; endant ; endre
ondre = ond ondent ondit ondirent ondait ondaient ondra ; ondu ; ondant ; ondre
enir = ient iennent int inrent enait enaient iendra iendrait ; enu enue enus enues ; enant ; enir
crire = crit crivent crivit crivirent crivait crivaient crira ; crit crite crits crites ; crivant ; crire
dire = dit disent disait disaient dirent dira diront dirait diraient ; dit dite dits dites ; disant ; dire",
    verbs: &[
        (LEARN, "lire=lit;lu;;lire apprendre=apprend,apprenait;appris;; ressortir=ressort,ressortait;ressorti;;"),
        (
            SAY,
            "dire affirmer ajouter admettre annoncer argumenter arguer assurer avancer avertir avouer clamer commenter \
             concéder conclure=conclut,concluent,concluait;conclu;concluant;conclure confier confirmer constater conter \
             confesser contester déclarer démentir déplorer détailler écrire=écrit,écrivent,écrivait,écrivit,écrivaient;écrit,écrite;écrivant;écrire \
             estimer expliquer exposer indiquer insister ironiser jurer justifier lancer marteler=martèle,martèlent,martela,martelait;martelé;martelant;marteler \
             mentionner murmurer narrer noter objecter observer plaider pointer préciser prédire prétendre prévenir proclamer \
             promettre pronostiquer prôner raconter rapporter rappeler recommander reconnaître=reconnaît,reconnait,reconnaissent,reconnut,reconnaissait,reconnaissaient;reconnu;reconnaissant;reconnaître \
             rectifier regretter relater relever=relève,relèvent,releva,relevait;relevé;relevant;relever remarquer répéter répliquer répondre rétorquer révéler riposter \
             signaler souffler souligner soutenir stipuler suggérer supposer témoigner trancher=tranche,trancha,tranchait;tranché;; \
             tweeter publier résumer scander sourire=sourit,souriait;;; exclamer écrier étonner \
             indigner insurger inquiéter poursuivre=poursuit,poursuivent,poursuivit,poursuivait;poursuivi;poursuivant;poursuivre \
             reprendre=reprend,reprit,reprenait;;reprenant; renchérir rassurer demander interroger tempérer nuancer enchaîner développer analyser alerter évoquer \
             alléguer convenir concéder dénoncer réagir railler rêver tonner protester gronder glisser trancher conseiller abonder \
             certifier attester énoncer communiquer marteler=martèle,martèlent,martelait;martelé;; fustiger décrypter exulter asséner=assène,asséna;asséné;; décréter \
             prévenir garantir maintenir réaffirmer spécifier faire+savoir=fait,font,fit,faisait;fait;faisant;faire faire+valoir=fait,font,fit,faisait;fait;faisant;faire \
             laisser+entendre=laisse,laissent,laissait;laissé;laissant;",
        ),
        (TELL, "prévenir avertir informer assurer rappeler promettre demander répondre dire expliquer"),
        (SAY | TELL, "informer"),
        (
            THINK,
            "penser croire=croit,croient,croyait,croyaient,crut;cru;croyant; espérer craindre=craint,craignent,craignait,craignaient;craint;craignant; juger considérer \
             douter imaginer présumer redouter soupçonner supposer savoir=sait,savent,savait;su;sachant; \
             vouloir=veut,veulent,voulait,voulaient;voulu;voulant; souhaiter trouver \
             comprendre=comprend,comprennent,comprit;compris;; est+convaincu=est,était,reste,dit;;; est+convaincue=est,était,reste;;; sont+convaincus=sont,étaient;;; est+persuadé=est,était;;; est+persuadée=est,était;;; sont+persuadés=sont,étaient;;; est+d'avis=est,sont;;; est+certain=est,était;;; est+sûr=est,était;;;",
        ),
        (
            SHOW,
            "montrer démontrer révéler indiquer prouver suggérer étayer établir attester apprendre=apprend,apprennent,apprit;appris;apprenant; confirmer \
             conclure=conclut,concluent;conclu;; découvrir=découvre,découvrent;découvert;découvrant; estimer constater préciser faire+état_de=fait,font;;; \
             stipuler prévoir=prévoit,prévoient;;; décider affirmer annoncer rapporter mentionner",
        ),
        (
            OBJECT,
            "exprimer critiquer condamner dénoncer annoncer défendre=défend,défendent,défendit,défendait;défendu;défendant; accuser réclamer exiger saluer déplorer regretter \
             réfuter rejeter=rejette,rejettent,rejeta,rejetait;rejeté;rejetant; contester évoquer qualifier prôner préconiser recommander proposer \
             demander appeler+à revendiquer démentir dénigrer vanter féliciter incriminer fustiger pointer critiquer \
             souhaiter vouloir=veut,veulent,voulait,voulaient;voulu;voulant; justifier confirmer promettre craindre=craint,craignent,craignait;craint;craignant; redouter remettre+en_question=remet,remettent,remit;remis;remettant; \
             remettre+en_cause=remet,remettent,remit;remis;remettant; décrire parler+de parler+d' faire+part_de=fait,font,fit;fait;; faire+part_des=fait,font,fit;fait;; faire+part_du=fait,font,fit;fait;; mettre+en_évidence=met,mettent,mit;mis;; mettre+en_lumière=met,mettent;mis;; raconter souligner rappeler prédire plaider+pour insister+sur mettre+en_garde=met,mettent,mit;mis;mettant; \
             mettre+en_avant=met,mettent,mit;mis;; soutenir approuver désapprouver invoquer reconnaître=reconnaît,reconnut;reconnu;; expliquer citer signaler révéler avouer \
             présenter+comme considérer+comme décrire+comme",
        ),
        (
            WANT,
            "préconiser proposer suggérer promettre refuser demander menacer=menace,menacent,menaça,menaçait;menacé;menaçant; jurer espérer souhaiter affirmer assurer \
             appeler+à exhorter recommander conseiller nier déclarer reconnaître=reconnaît;reconnu;; prétendre dire estimer penser ordonner \
             engager annoncer regretter exiger",
        ),
        (OBJECT | MEASURE, "chiffrer évaluer estimer"),
        (MANNER, "remercier taxer=taxe,taxent,taxait,taxa;taxé;; traiter=traite,traitait,traita;traité;; sourire=sourit,sourient;;; souffler soupirer lancer amuser agacer emporter conclure=conclut,conclurent;conclu;; débuter commencer titrer appeler qualifier baptiser surnommer lire=lit-on,lisait-on,lit;;; \
             citer juger ajouter rire=rit;;; crier hurler scander énerver traiter adresser adresser+à intituler décrire critiquer accuser"),
    ],
    words: &[
        (TOLD_BY, "c'est_l'avis c'est_l'analyse c'est_le_constat c'est_la_conclusion c'est_le_sens_du"),
        (POINTER, "voit_dans voient_dans vu_comme vue_comme"),
        (CONTRAST, "mais"),
        (MEASURE, "à"),
        (AGENT, "par"),
        (HEARD, "prétendument supposément soi-disant censément paraît-il"),
        (FEMALE, "elle la une mme mme. mlle madame celle-ci cette_dernière"),
        (MALE, "il lui le un m m. monsieur celui-ci ce_dernier"),
        (BACKWARD, "c'est_ce_que c'est_ce_qu'"),
        (OWN_VIEW, "à_son_avis à_ses_yeux à_leurs_yeux à_leur_avis"),
        (FROM, "de d' du des auprès_de auprès_d' auprès_du auprès_des dans sur"),
        (
            WEAK,
            "offre offrent offrait offert offrir propose prouve prouvent prouvé prouva prouver note notes figure figurent",
        ),
        (EXPLETIVE, "on"),
        (INFINITIVE, "avoir être"),
        (HAVE, "a ont avait avaient ayant eu eut aura auront avoir"),
        (BE, "est sont était étaient fut furent été étant être sera seront serait seraient"),
        (HEARSAY, "aurait auraient"),
        (HAVE, "aurait auraient"),
        (MODAL, "peut peuvent pouvait pourrait pourraient doit doivent devrait devraient devait va vont allait veut faut vient viennent"),
        (NEGATION, "ne n' pas jamais rien aucun aucune ni plus"),
        (ADVERB, "maintenant par_exemple à_ce_propos à_ce_sujet dans_ce_sens pour_autant au_contraire de_fait néanmoins en_effet de_même en_particulier pour_sa_part pour_leur_part aussi également ensuite encore déjà notamment récemment hier toutefois cependant pourtant alors donc enfin puis \
             ainsi même d'ailleurs par_ailleurs de_son_côté finalement simplement publiquement clairement longtemps souvent d'abord mardi lundi mercredi jeudi vendredi samedi dimanche bien tout un_jour régulièrement toujours seulement désormais apparemment en_outre en_revanche quant_à_lui"),
        (TIME, "semaine mois lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre \
             hier aujourd'hui demain matin soir midi récemment dernier dernière prochain prochaine"),
        (DETERMINER, "le la les l' un une des du au aux ce cet cette ces d' chaque"),
        (SOME, "de_nombreux de_nombreuses bon_nombre certains certaines plusieurs beaucoup tous toutes d'autres quelques nombreux nombreuses on quelqu'un personne celui celle ceux celles deux trois quatre cinq l'un l'une ce_dernier cette_dernière ces_derniers"),
        (POSSESSIVE, "son sa ses leur leurs mon ma mes notre nos votre vos"),
        (PREPOSITION, "auprès à de dans en sur pour par avec sans sous chez contre vers depuis pendant durant avant après entre parmi lors dès d' du au aux des malgré devant derrière outre hors"),
        (GENITIVE, "de d' du des"),
        (OF, "de d' du des à au aux pour chez sur par"),
        (TO, "de d' à"),
        (COORDINATOR, "et ou mais car or ni puis"),
        (SUBORDINATOR, "parce_que quand lorsque lorsqu' puisque puisqu' tandis_que alors_que si comme bien_que afin_que pour_que dès_que après_que avant_que où"),
        (THAT, "selon_laquelle selon_lequel que qu' selon_laquelle selon_lequel"),
        (WHETHER, "si s' pourquoi comment où quand combien quel quelle quels quelles ce_que ce_qu' ce_qui"),
        (RELATIVE, "qui dont lequel laquelle lesquels lesquelles que qu'"),
        (PLURAL, "ils elles"),
        (THING, "ce"),
        (SOME, "on"),
        (PRONOUN, "il elle ils elles on ce celui-ci celle-ci ceux-ci t-il"),
        (REFLEXIVE, "se s'"),
        (CONDITION, "si s'"),
        (VIEW, "pour"),
        (PLAIN, "répond_au_nom répondait_au_nom répondent_au_nom répondant_au_nom répond_aux_besoins répond_aux_attentes répond_à_un_besoin aurait_permis auraient_permis aurait_pu auraient_pu aurait_dû auraient_dû aurait_fallu aurait_aimé aurait_voulu auraient_voulu aurait_souhaité aurait_préféré aurait_suffi selon_laquelle selon_lequel selon_lesquels selon_lesquelles selon_le_cas selon_les_cas selon_les_besoins compte_tenu veut_dire veulent_dire c'est-à-dire avance_sur"),
        (SELF, "je j' nous vous tu"),
        (CLITIC, "se s' me m' lui leur l' le la les y en nous vous t"),
        (ACCORDING, "du_point_de_vue_de du_point_de_vue_d' du_point_de_vue_du du_point_de_vue_des selon d'après suivant de_l'avis de_l'aveu aux_yeux à_en_croire au_dire aux_dires de_source"),
        (AS, "comme ainsi_que"),
        (TITLE, "m mm mme mmes mlle dr me pr m. mm. mme. mlle. dr. me. pr. docteur maître monsieur madame professeur président présidente ministre premier_ministre général colonel capitaine sénateur député maire roi reine prince princesse pape juge"),
        (ROLE, "président présidente ministre porte-parole directeur directrice maire député députée sénateur sénatrice chef cheffe responsable secrétaire \
             professeur professeure expert experte analyste économiste auteur auteure autrice juge avocat avocate procureur procureure magistrat policier officier commissaire préfet préfète gouverneur \
             fondateur fondatrice patron patronne dirigeant dirigeante entraîneur joueur capitaine commandant ambassadeur ambassadrice conseiller conseillère chercheur chercheuse scientifique écrivain journaliste rédacteur correspondant \
             médecin infirmière enseignant enseignante étudiant étudiante habitant habitante militant militante témoin victime voisin voisine père mère frère sœur fils fille ami amie mari femme roi reine prince princesse pape évêque archevêque curé imam \
             candidat candidate élu élue adjoint adjointe leader coach manager gérant gérante propriétaire historien historienne sociologue politologue représentant représentante délégué déléguée chancelier chancelière \
             artiste acteur actrice chanteur chanteuse réalisateur réalisatrice agriculteur ouvrier conservateur architecte pdg dg inspecteur enquêteur enquêtrice fonctionnaire coordinateur coordinatrice commentateur ancien ex-président vice-président vice-présidente"),
        (GROUP, "représentants représentantes responsables experts analystes économistes chercheurs scientifiques critiques partisans opposants avocats procureurs enquêteurs autorités policiers habitants témoins électeurs militants élus députés sénateurs ministres \
             démocrates républicains conservateurs dirigeants membres journalistes observateurs historiens médecins gens français américains manifestants salariés employés enseignants étudiants parents familles proches voisins supporters joueurs politiques \
             conseillers alliés syndicats syndicalistes soignants agriculteurs pompiers riverains associations organisations ong secouristes diplomates spécialistes professionnels opérateurs industriels investisseurs actionnaires internautes consommateurs personnes femmes hommes jeunes talibans djihadistes"),
        (ORGANISATION, "trends research institute airlines university corporation corp inc ltd plc gmbh foundation holdings partners gouvernement ministère département agence entreprise société groupe parti commission comité conseil tribunal cour syndicat association organisation fondation institut université école hôpital banque bureau mairie préfecture parquet \
             police gendarmerie armée assemblée sénat parlement maison_blanche élysée matignon kremlin pentagone otan onu ue union fédération ligue église club équipe direction autorité observatoire conseil_constitutionnel conseil_d'etat état etat ambassade compagnie constructeur opérateur start-up collectif ong administration campagne défense opposition exécutif région municipalité mouvement gendarmes avocats milice organisme unicef oms"),
        (DOCUMENT, "rapport étude sondage enquête lettre communiqué déclaration document documents note courriel mail e-mail plainte texte loi projet données chiffres statistiques résultats tweet message article livre recherche analyse papier recensement bilan procès-verbal vidéo film arrêt décret arrêté jugement ordonnance circulaire \
             courrier audit rapport_d'enquête page site constitution accord traité interview entretien discours informations avis règlement directive manifeste dossier archives rapports études sondages décision billet baromètre tract pancarte banderole calcul estimations prévisions"),
        (ANONYMOUS, "source sources anonyme anonymes anonymat nos_informations ses_informations proche_du_dossier proches_du_dossier rumeur rumeurs bruits certains proche_de sous_couvert_d'anonymat entourage"),
        (AGENCY, "afp reuters ap associated_press belga ats dpa efe ansa tass xinhua agence_france-presse bloomberg keystone-ats interfax"),
        (OUTLET, "journal quotidien hebdomadaire magazine chaîne radio média médias presse télévision rfi bfm bfmtv france_info franceinfo libération mediapart figaro monde parisien point express obs croix humanité échos canard tribune gazette dépêche bbc cnn guardian new_york_times washington_post bild spiegel ouest-france le_monde le_figaro tf1 rtl europe_1 marianne times tabloïd"),
        (OPINION, "meilleur meilleure pire magnifique superbe formidable terrible beau belle bon bonne mauvais faut important importante malheureusement heureusement hélas sans_doute peut-être incroyable honte scandale absurde ridicule triste bien \
             merveilleux génial horrible ennuyeux dommage sens vraiment tellement jamais toujours aimer aime déteste préfère mérite doit devrait devraient franchement évidemment certes passionnant fascinant problème idéal simplement simple facile difficile chose choses plutôt presque trop surtout rêve semble semblent étonnant drôle fantastique extraordinaire idée croire"),
        (FUTURE, "va vont ira sera seront aura auront pourra pourront devra devront fera demain prochain prochaine avenir pourrait pourraient serait seraient devrait"),
        (IMPERATIVE, "découvrez retrouvez lisez consultez cliquez inscrivez abonnez suivez notez regardez téléchargez évitez pensez"),
        (APPEAL, "faut doit doivent veuillez faudrait"),
        (HEDGE, "semble semblent semblait peut-être sans_doute probablement apparemment vraisemblablement"),
        (FIGURE, "million millions milliard milliards mille cent pour_cent % euros dollars livres kilomètres km mètres tonnes hectares degrés barils moitié tiers quart deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante ans mois semaines jours heures minutes premier première dizaine centaine centaines milliers douzaine deuxième dernier"),
        (COMPARISON, "plus moins hausse baisse augmenté augmentation diminué chuté supérieur inférieur record doublé triplé grimpé reculé moyenne taux majorité plupart premier"),
        (EVENT, "mort morte tué tués blessé blessés arrêté arrêtés élu élue signé ouvert fermé gagné remporté perdu commencé fondé créé construit lancé publié né née marié condamné accusé inculpé démissionné nommé licencié vendu acheté acquis approuvé voté attaqué annoncé rencontré arrivé parti rejoint quitté décédé \
             déposé interdit introduit travaillé étudié obtenu pris fait donné venu allé situé eu reçu atteint utilisé utilise est sont était a ont avait située compte comprend contient travaille vit habite mesure enquête fabrique coûte reçoit"),
        (NOUN_CUE, "affirmation allégation allégations accusation accusations conviction espoir crainte craintes déclaration annonce rumeur idée promesse conclusion avis hypothèse argument théorie thèse"),
        (VERB, "est sont était étaient a ont avait peut peuvent va vont fait font doit doivent sera seront aura"),
        (OPENER, "le la les l' un une des il elle ils elles on ce cette ces nous je vous mais et dans en à pour selon après depuis c' d'"),
    ],
    abbreviations: "m mm mme mmes mlle dr pr me st ste art vol p pp fig cf av bd tél env éd chap n° gal col cdt lt mgr janv févr avr juil sept oct nov déc",
    final_abbreviations: "etc a.m p.m u.s",
    elisions: "l' d' qu' n' s' j' m' t' c' jusqu' lorsqu' puisqu' quoiqu'",
    clitics: "-t-il -t-elle -t-on -t-ils -t-elles -ils -elles -elle -il -on -je -nous -vous -tu",
    infinitives: "er ir re oir",
    participles: "é ée és ées i is ie ies u us ue ues it ite is ise ert erte",
    pasts: "ait aient èrent",
    adverbs: "",
    plurals: "nt",
    ordinal_point: false,
    verb_second: false,
    capital_nouns: false,
    double_apostrophe: true,
    bare_clause: false,
    articles: true,
    drops_subject: false,
};
