import type { packs as en } from './packs-en'
import { plural } from './plural'

const words = (n: number) => `${n} ${plural('fr', n, 'mot', 'mots')}`

export const packs: typeof en = {
  packsTitle: 'Mots tout prêts',
  packsAbout:
    'Des mots d’outils et de métiers, dits simplement. Aucun ne vient encore de votre mentor. Ce que dit votre mentor passe toujours d’abord.',
  packsAllowFirst: 'Pour les voir soulignés, autorisez d’abord un site plus haut, sous « Sur les pages web ».',
  packsGroup: { tools: 'Outils', fields: 'Domaines', firms: 'Pour un mentor : les mots des entreprises' },
  packsOn: (n, on) =>
    `${n} ${plural('fr', n, 'série', 'séries')}${on === 0 ? '' : `, dont ${on} ${plural('fr', on, 'activée', 'activées')}`}`,
  packWords: words,
  packOn: (name, n) => `La série « ${name} » est activée : ${words(n)}.`,
  packOff: name => `La série « ${name} » est désactivée.`,
  packLook: 'Regarder dedans',
  packLookNamed: name => `Regarder dedans : ${name}`,
  packBroken: 'Ces mots n’ont pas pu être lus. Rien d’autre n’est touché.',
  packSwitch: 'Expliquer ces mots sur les pages web',
  packFind: 'Chercher un de ces mots',
  packFound: n =>
    n === 0
      ? 'Rien trouvé. Essayez moins de mots, ou d’autres.'
      : `${n} ${plural('fr', n, 'mot trouvé', 'mots trouvés')}`,
  packAgain: 'Le souligner à nouveau',
  packAgainNamed: term => `Le souligner à nouveau : ${term}`,
  starters: 'Des questions pour commencer',
  startersHint: 'Beaucoup de gens les posent.',
  askThis: 'La poser',
  askThisNamed: question => `La poser : ${question}`,
  askedThis: 'Elle est dans vos questions.',
  openAsked: 'Ouvrir la question',
  openAskedNamed: question => `Ouvrir la question : ${question}`,
  packGoal: 'Un objectif pour commencer',
  packExercises: 'À pratiquer',
  packExercisesHint: 'Ils s’arrêtent au brouillon. Rien ne devient public.',
}
