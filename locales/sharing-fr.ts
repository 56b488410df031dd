import { plural } from './plural'
import type { sharing as english } from './sharing-en'

const count = (n: number, one: string, other: string) => `${n} ${plural('fr', n, one, other)}`

export const sharing: typeof english = {
  answerBelow: 'Répondez sous chaque question, et laissez les repères entre crochets : ils ramènent vos réponses.',
  neverShared: 'Elle n’a jamais quitté cet ordinateur.',
  leftOn: (day, name) => `Copiée le ${day}${name && ` pour ${name}`}.`,
  cameBack: 'Des réponses sont arrivées',
  whatCameBack: name => `Ce qui est revenu${name && ` de ${name}`}`,
  cameBackHint: 'Collez un mail, un message ou quelques mots. Vous voyez d’abord ce qui serait ajouté.',
  whatTheySent: 'Ce que l’on vous a envoyé',
  openTextFile: 'Ouvrir un fichier texte',
  lookAtIt: 'Regarder',
  cameProblem: {
    nothing: 'Il n’y a pas encore de mots. Collez ce que l’on vous a écrit.',
    'too-long': 'C’est plus long que toute réponse. Collez seulement ce que l’on vous a écrit.',
    'too-many': 'Il y a plus de 500 réponses. Collez-en une partie.',
  },
  notText: 'Ce fichier n’est pas un texte. Ouvrez-le vous-même et collez ses mots.',
  forQuestion: 'Cela répond à',
  noQuestionYet: 'À quelle question ?',
  chooseQuestion: 'Choisir la question',
  theirWords: 'Leurs mots',
  shortenHint: 'Vous pouvez les raccourcir : une salutation, une signature.',
  addIt: 'L’ajouter',
  addItNamed: words => `L’ajouter : ${words}`,
  alreadyHere: 'Vous l’avez déjà.',
  addAnswers: n => `Ajouter ${count(n, 'réponse', 'réponses')}`,
  answersAdded: n =>
    n === 0 ? 'Rien n’était nouveau.' : `${count(n, 'réponse est', 'réponses sont')} avec vos questions.`,
  backToSession: 'Retour à la séance',
}
