import { plural } from './plural'
import type { sharing as english } from './sharing-en'

export const sharing: typeof english = {
  answerBelow: 'Répondez sous chaque question, et laissez les repères entre crochets : ils ramènent vos réponses.',
  neverShared: 'Elle n’a jamais quitté cet ordinateur.',
  leftOn: (way, day, name) => `Partie le ${day}${name && ` pour ${name}`} : ${way}.`,
  asksYou: (name, n) => `${name} vous demande ${n} ${plural('fr', n, 'chose', 'choses')}`,
  leftAs: {
    copied: 'un texte à coller',
    mail: 'un mail',
    page: 'une page à ouvrir',
    code: 'un code à coller',
    file: 'un fichier avec le code',
    print: 'sur papier',
  },
  stillLearning: 'Des mots que j’apprends encore',
  addIt: 'L’ajouter',
}
