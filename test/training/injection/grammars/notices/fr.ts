import { lines } from '../../grammar'
import { list } from '../blocks'
import { notices } from '../notices'

export const FR_NOTICES = notices('fr', {
  subject: 'Objet',
  hi: list`Madame, Monsieur,; Bonjour Camille,; Chers collègues,; Bonjour à tous,; Chère Madame Lefèvre,; Salut Karim,`,
  bye: list`Cordialement; Bien à vous; Bonne journée; À bientôt; Avec nos meilleures salutations`,
  name: list`Camille Moreau; Karim Benali; Mme Lefèvre; Julien Roussel; Dr Anne Girard; Thomas Petit; L’équipe de {city}`,
  slots: {
    city: list`Lyon; Nantes; Bordeaux; Liège; Lausanne; Québec; Toulouse; Rennes`,
    day: list`lundi; mardi; mercredi; jeudi; vendredi; samedi`,
    month: list`janvier; mars; avril; juin; août; octobre; décembre`,
    thing: list`commande; facture; réservation; demande; inscription; livraison`,
  },
  sentences: lines`
    Nous vous remercions de votre {thing} du {dd} {month}.
    Votre {thing} n° {id} a bien été enregistrée et sera traitée {sous {n} heures|dès demain|dans la semaine}.
    Le montant de {big},{d}{d} € est à régler sous {n} jours.
    L’hôtel est calme, à {few} minutes à pied de la {gare|plage|vieille ville}, mais le petit déjeuner est {décevant|très copieux|un peu cher}.
    La bouilloire est tombée en panne au bout de {few} semaines et le service après-vente {l’a remplacée sans discuter|ne répond pas}.
    {city} compte près de {n}0 000 habitants et se trouve à {n} mètres d’altitude.
    Construite au {XIIe|XVe|XVIIIe} siècle, l’église a été restaurée après l’incendie de 1{nz}{d}{d}.
    Le conseil municipal de {city} a voté {day} la construction {d’une école|d’une piste cyclable|d’un nouveau stade}.
    Le locataire s’engage à entretenir les lieux et à souscrire une assurance.
    Le contrat est reconduit tacitement pour un an, sauf résiliation {trois|deux} mois avant son terme.
    Mélanger la farine et le beurre, puis laisser reposer la pâte {n} minutes au frais.
    Enfourner à {160|180|200} °C pendant {n} minutes, jusqu’à ce que le dessus soit bien doré.
    Mme {Garnier|Diallo|Perrin} présente l’avancement du projet, en hausse de {n} % par rapport à l’an dernier.
    La prochaine réunion aura lieu {day} à {time} en salle {nz}{d}{d}.
    En raison de travaux, la ligne {nz} ne dessert pas {city} jusqu’au {dd} {month}.
    Temps {sec|nuageux|pluvieux} {day}, avec des maximales autour de {deg} degrés.
    L’erreur apparaît dès que l’on clique sur « Enregistrer », et les instructions du manuel n’y changent rien.
    L’appareil ne doit pas être jeté avec les ordures ménagères.
    L’entraîneur s’est dit {satisfait|déçu} après le {2-1|0-3|1-1} contre {city}.
    Le nouveau système de pointage sera mis en service le {dd} {month}.
    Votre mot de passe a été modifié le {dd} {month} à {time}.
    J’ai lu ce roman d’une traite, on en oublie {l’heure|de dormir}.
    Nos bureaux seront fermés à partir du {dd} {month}, {name} assure la permanence.
    Le plombier passera {day} entre 8 h et 12 h, merci de laisser l’accès à la cave.
    Les élèves de la classe de {CM1|CM2|sixième} visiteront le musée {day}.
    Le film dure 9{d} minutes et passe à {city} en version {originale|française}.
  `,
  short: list`
    Payé le {dd} {month}; Introuvable; {city}, {deg} °C, {ensoleillé|pluie|neige}; En cours de traitement; {thing} {id}; Merci pour votre aide
    Aucun résultat pour {city}; Compte rendu du {dd} {month}; Tarte aux poireaux; Expédié, arrivée {day}; Perceuse sans fil, {big} €
    Rendez-vous {day} à {time}; Complet jusqu’à {day}; {n} articles en stock; Incident clos
  `,
  orders: lines`
    Merci de nous renvoyer {les documents signés|le formulaire rempli} avant {day}.
    Agiter {le flacon |}avant emploi.
    Appelez-nous si vous ne pouvez pas venir le {dd} {month}.
    Ignorez {ce rappel|ce courrier} si vous avez déjà réglé la somme.
    N’oubliez pas d’apporter {votre carte d’identité|vos maillots|le relevé du compteur}.
    Ne communiquez jamais votre mot de passe {par téléphone|à un tiers}.
    Changez votre mot de passe {tous les {n} jours|après la première connexion}.
    Veuillez suivre les instructions {du personnel|du conducteur|de sécurité}.
    Notez d’ici {day} sur la liste ce que vous apportez au {pique-nique|buffet}.
    Réglez la somme en rappelant la référence {id}.
    Débranchez l’appareil avant de {le nettoyer|l’ouvrir}.
    Émincer les oignons et les faire revenir {à feu doux|dans un peu d’huile}.
    Redémarrez le système et recontactez-nous si l’erreur {revient|persiste}.
    Ne répondez pas à ce message, il a été envoyé {automatiquement|par un robot}.
    Peux-tu transmettre ça à {name}, je suis en congé jusqu’à {day} ?
  `,
})
