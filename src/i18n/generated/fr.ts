// Written by `npm run i18n`; the translations are in src/i18n/xliff.
export default `Le bureau se trouve dans le bâtiment <0>, salle <1>.
Le bureau se trouve dans le bâtiment <0>.
Le bureau se trouve dans la salle <0>.
Dernière mise à jour :
Missions
Enregistrer le contact
ouvre demain à {0}
Fermé
Écrire un e-mail : {0}
Bureaux
ouvre {0} à {1}
Comment nous trouver
La recherche ne peut pas être chargée pour le moment.
Épiphanie
Autres horaires sur rendez-vous.
Ces horaires sont peut-être incomplets. Veuillez vous renseigner avant de venir.
Fête du Travail
Fête-Dieu
Bâtiment
Jour de l’Unité allemande
Nous n’avons malheureusement rien trouvé à ce sujet.
Dimanche de Pentecôte
24 heures sur 24
Carte : {0}
Horaires d’ouverture inconnus
Jour de Noël
La copie n’a pas été possible. L’adresse est sélectionnée.
sur rendez-vous
Toussaint
Journée mondiale de l’enfance
Comment nous trouver : {0}
Vendredi saint
Jour de l’An
E-mail
Votre adresse IP est alors transmise à openstreetmap.org.
fermé
Ferme bientôt
Journée internationale des femmes
Aucune personne trouvée. Veuillez vérifier l’orthographe.
Écrire un e-mail
Ces informations ne sont peut-être plus à jour. Veuillez vous renseigner.
Itinéraire sur openstreetmap.org
Langue : {0}
Horaires d’ouverture inconnus.
Lendemain de Noël
Appeler : {0}
Votre thème :
ouvre aujourd’hui à {0}
Ces informations ne peuvent pas être chargées pour le moment.
Anniversaire du soulèvement populaire de 1953
Salle
Langues
D’autres horaires s’appliquent à partir du {0}.
Ou choisissez un thème :
Réessayer
jusqu’au {0}, {1}
Résultats : {0}
Téléphone
De quoi avez-vous besoin ?
Accessibilité :
Langue
Lundi de Pâques
Copier l’adresse
Appeler
Fête de la Réformation
Ascension
Assomption
Horaires exceptionnels
Jour de pénitence et de prière
sur rendez-vous : {0}, {1}
Certains textes n’existent qu’en allemand.
Sur rendez-vous.
Appeler : {0}, {1}
Horaires d’ouverture
Qui cherchez-vous ?
Veuillez vous renseigner avant de venir.
Afficher plus (encore {0})
Adresse
Lundi de Pentecôte
Adresse copiée
aujourd’hui
Personnes à contacter
N’hésitez pas à nous appeler, nous vous aiderons :
Site web
Sur rendez-vous
Charger la carte d’openstreetmap.org
Ouvert
jusqu’à {0}
Dimanche de Pâques
Fax
à {0}
Thème, nom ou mot-clé, dans votre langue
Ouvrir dans l’appli de cartes
Résultats : {0} sur {1}
Enregistrer le contact : {0}
Chargement…
Jour de la Libération`;
