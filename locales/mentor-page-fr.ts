import type { mentorPage as english } from './mentor-page-en'
import { plural } from './plural'

const things = (n: number) => `${n} ${plural('fr', n, 'sujet', 'sujets')}`

export const mentorPage: typeof english = {
  pageFrom: name =>
    name
      ? `De ${name}, avec Ask My Mentor. Cette page marche sans internet.`
      : 'Faite avec Ask My Mentor. Cette page marche sans internet.',
  wouldLike: (name, n) =>
    name ? `${name} aimerait votre avis sur ${things(n)}` : `Votre avis est attendu sur ${things(n)}`,
  answerWhat:
    'Répondez à ce que vous pouvez, avec vos mots. Rien ne quitte cette page sans que vous l’enregistriez ou le copiiez.',
  keptHere: 'Vos mots restent dans cet onglet tant qu’il est ouvert. Aucun autre programme ni page ne peut les lire.',
  otherLanguage: 'English',
  minutesUnit: 'min',
  pictureFromScreen: 'Ce qui était à l’écran',
  seeLarger: 'Voir en plus grand',
  closeLarge: 'Fermer',
  ownWords: 'Vos mots',
  partFor: (part, words) => `${part} : ${words}`,
  addComparison: 'Une comparaison',
  addSteps: 'Des étapes',
  addLink: 'Un lien',
  comparisonField: 'Une comparaison avec ce que l’autre connaît',
  stepsField: 'Les étapes, une par ligne',
  linkField: 'Un lien : un film, un message, une page',
  linkBegins: 'Un lien commence par https://.',
  lookAtLinks: 'Un lien n’est pas entier : il commence par https://. Rien n’est encore enregistré.',
  betterShown: 'Mieux vaut montrer : faisons-le ensemble',
  notKnown: 'Je ne sais pas encore, cherchons ensemble',
  exerciseField: 'Un exercice à faire ensemble',
  toPractise: 'À pratiquer ensemble :',
  itIsLike: 'C’est comme :',
  stepByStep: 'Pas à pas :',
  laterSaid: {
    live: 'Mieux vaut montrer : faisons-le ensemble.',
    unknown: 'Je ne sais pas encore : cherchons ensemble.',
  },
  jargonUsed: words =>
    `Vous écrivez ${words.map(word => `« ${word} »`).join(', ')}. ${plural('fr', words.length, 'Ce mot est-il connu', 'Ces mots sont-ils connus')} de l’autre personne ?`,
  tips: {
    ask: {
      title: 'Demandez ce qui est déjà connu',
      text: 'Partez de ce qui est clair, ou posez une question en retour.',
    },
    oneThing: {
      title: 'Une chose à la fois',
      text: 'Une idée utile dès lundi est une réponse complète.',
    },
    mouse: {
      title: 'Laissez-lui la souris',
      text: 'Quand vous serez ensemble, dites où cliquer sans toucher à rien.',
    },
    plainWords: {
      title: 'Dites-le sans jargon',
      text: 'Ajoutez un mot de tous les jours, ou une comparaison familière.',
    },
    unknown: {
      title: '« Je ne sais pas encore » est une réponse complète',
      text: 'Chercher ensemble montre aussi comment on trouve.',
    },
    doing: {
      title: 'Terminez en faisant',
      text: 'Finissez par une petite chose à essayer sans aide, sur une copie.',
    },
  },
  askInReturn: name => (name ? `Demander quelque chose à ${name} en retour` : 'Demander quelque chose en retour'),
  askInReturnHint: 'Un mot de réunion, une question de carrière : cela va dans les deux sens.',
  yourQuestion: 'Votre question',
  inReturn: 'Une question en retour :',
  saveAnswers: 'Enregistrer mes réponses',
  copyAnswersText: 'Copier en texte',
  copyAnswersCode: 'Copier en code',
  printPage: 'Imprimer',
  giveBack: name => `Puis rendez-les${name && ` à ${name}`}, par mail ou messagerie.`,
  answersSaved: 'Enregistré dans vos téléchargements, sous le nom answers.txt.',
  answersCopied: 'Copié. Collez-le là où vous vous parlez.',
  answersNotCopied: 'Le navigateur ne nous a pas laissé copier. Enregistrez plutôt vos réponses.',
  nothingSaid: 'Il n’y a pas encore de réponse.',
  sealedPage: 'Cette page est scellée',
  passphraseField: 'La phrase secrète',
  passphraseAsk: 'La personne qui vous donne cette page vous la dit autrement.',
  openPage: 'L’ouvrir',
  opening: 'Un instant …',
  pageProblem: {
    sealed: 'Ces mots ne l’ouvrent pas. Les majuscules comptent.',
    cut: 'Cette page est abîmée : il en manque une partie. Demandez-la encore une fois.',
    shape: 'Cette page ne contient pas de programme. Demandez-la encore une fois.',
    newer: 'Cette page vient d’une version plus récente. Demandez-la en texte.',
    'too-large': 'Cette page contient plus qu’elle ne peut. Demandez-la en texte.',
  },
}
