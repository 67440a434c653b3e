import type { Lexicon } from './lexicon'

export const french: Lexicon = {
  ignore:
    'ignore= ignorez= ignorer= oublie= oubliez= oublier= neglige= negligez= outrepasse= ' +
    'outrepassez= outrepasser= contourne= contournez= contourner= ne_tiens_pas_compte= ' +
    'ne_tenez_pas_compte= ne_tiens_aucun= ne_tiens_plus= ne_suis_plus= ne_suis_pas= ' +
    'ne_respecte_plus= ne_respecte_pas= fais_abstraction= faites_abstraction= passe_outre= ' +
    'laisse_tomber= desobeis= mets_de_cote= cesse_de_suivre=',
  ignoring: 'ignor oubli contourn outrepass efface= effacez= annule= annulez=',
  reveal:
    'revele= revelez= reveler= montre= montrez= montrer= affiche= affichez= afficher= repete= ' +
    'repetez= repeter= divulgue= divulguez= imprime= imprimez= recopie=',
  tell:
    'donne= donnez= dis= dites= ecris= copie= cite= liste= enumere= traduis= resume= ' +
    'communique= quelles_sont= quel_est= quelle_est=',
  instruction: 'instruction consigne directive ordre= ordres= commande= commandes= indications=',
  rule:
    'regle reglement restriction limite= limites= limitation contrainte politique= politiques= ' +
    'filtre= filtres= garde_fou securite= ethique= barriere',
  prompt: 'prompt= invite= message_systeme=',
  request:
    "demande_de_l'utilisateur= requete_de_l'utilisateur= question_de_l'utilisateur= demande_utilisateur= requete_utilisateur=",
  previous:
    "precedent anterieur ci_dessus= avant= auparavant= plus_haut= jusqu'ici= jusqu'a_present= " +
    'jusque_la= ulterieur= deja= precede= precedent=',
  all: 'tout= tous= toute= toutes= chaque= l_ensemble=',
  everything: "tout_ce= ce_que= ce_qui= l'ensemble_de=",
  told: 'dit= appris= recu= recues= donne= donnees= ecrit= parle=',
  your: 'ton= ta= tes= votre= vos=',
  foreign:
    'mon= ma= mes= notre= nos= dans_le= dans_les= dans_ce= dans_la= contenues= contenue= ' +
    'figurant=',
  system:
    'systeme= initial= initiale= initiales= initiaux= secret= secrete= secretes= cache= ' +
    'cachee= cachees= interne= internes= originale= originales= depart= developpeur= ' +
    'developpeurs=',
  not: 'pas= jamais= aucun= aucune=',
  report:
    'si= quand= lorsque= lorsqu= au_cas= utilisateur= utilisateurs= attaquant= attaquants= ' +
    'quelqu= ils= il= elle= gens= client= clients= patron= chef= demande= demandent= essaie= ' +
    'tente= tentent= essaient= dit_de=',
  mention:
    'exemple= exemples= attaque= attaques= phrase= phrases= telle_que= tel_que= comme_par= ' +
    'signifie= article= detecter= proteger= pourquoi= comment_fonctionne= refuse= refusez= ' +
    'refuser= decline=',
  lead:
    "s'il_te_plait= s'il_vous_plait= maintenant= et= puis= alors= mais= tu= vous= dois= devez= " +
    "d'abord= simplement= de= veuillez= peux= a= merci_de= ensuite= desormais= il_faut= doit= " +
    'doivent=',
  unrestricted:
    'sans_restriction sans_limite sans_aucune_limite sans_aucune_restriction sans_filtre ' +
    'sans_censure= sans_regle non_censure non_filtre aucune_restriction aucune_limite illimite ' +
    'sans_contrainte sans_tabou',
  persona:
    'fais_semblant= faites_semblant= imagine= joue_le_role= jouer_le_role= tu_es_maintenant= ' +
    'vous_etes_maintenant= desormais= a_partir_de_maintenant= comporte_toi= agis_comme= ' +
    "dorenavant= tu_n'es_plus= incarne=",
  decode: 'decode= decodez= decoder= dechiffre= dechiffrez= dechiffrer=',
  encoding: 'encode= encodee= chiffre= code_en= encodes=',
  obey: 'suis= suivez= execute= executez= obeis= obeissez= fais_ce= applique= reponds=',
  exact: 'mot_pour_mot= textuellement= exactement= integralement= litteralement= tel_quel=',
  clue:
    'secret= mot_de_passe= bombe arme= armes= poison= pirater= ta_reponse= votre_reponse= ' +
    'confidentiel tache illegal a_la_place= mode_developpeur_active=',
}
