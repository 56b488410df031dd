/** How far into its tool a question goes. Apart from the exercises, which the list of questions can do without. */
import type { Tells } from '@/lib/model/exercise'
import type { Question, Rung } from '@/lib/model/question'

const TELLS: Tells[] = [
  {
    app: 'Sheets',
    rung: 'everyday',
    tells: {
      first: /(?<!\p{L})(cell|row|column|sum|share|copy|cellule|ligne|colonne|somme|partager|copier)s?(?!\p{L})/iu,
      reading:
        /(?<!\p{L})(pivot|chart|dashboard|trend|query|graphique|tendance|tableaux? croisé|tableaux? de bord)s?(?!\p{L})/iu,
    },
  },
  {
    app: 'Excel',
    rung: 'everyday',
    tells: {
      first: /(?<!\p{L})(cell|row|column|sum|save|cellule|ligne|colonne|somme|enregistrer)s?(?!\p{L})/iu,
      reading:
        /(?<!\p{L})(pivot|chart|dashboard|power query|graphique|tableaux? croisé|tableaux? de bord)s?(?!\p{L})/iu,
    },
  },
  {
    app: 'Tableau',
    rung: 'reading',
    tells: {
      first: /(?<!\p{L})(open|connect|dimension|measure|mark|ouvrir|connecter|mesure|repère)s?(?!\p{L})/iu,
      everyday: /(?<!\p{L})(filter|sort|share|extract|filtre|trier|partager|extrait)s?(?!\p{L})/iu,
      reading: /(?<!\p{L})(dashboard|trend|chart|LOD|tendance|graphique|tableaux? de bord)s?(?!\p{L})/iu,
    },
  },
  {
    app: 'LinkedIn',
    rung: 'first',
    tells: {
      first: /(?<!\p{L})(headline|profile|photo|account|titre|profil|compte)s?(?!\p{L})/iu,
      everyday: /(?<!\p{L})(message|InMail|group|search|creator|network|groupe|recherche|réseau)s?(?!\p{L})/iu,
      reading: /(?<!\p{L})(SSI|impressions?|analytics|reach|statistiques|portée)s?(?!\p{L})/iu,
    },
  },
  {
    app: 'Instagram',
    rung: 'first',
    tells: {
      first: /(?<!\p{L})(photo|picture|caption|profile|account|image|légende|profil|compte)s?(?!\p{L})/iu,
      everyday: /(?<!\p{L})(story|stories|reel|hashtag|draft|brouillon)s?(?!\p{L})/iu,
      reading: /(?<!\p{L})(reach|engagement|insights?|impressions?|portée|statistiques)s?(?!\p{L})/iu,
    },
  },
  {
    app: 'ChatGPT',
    rung: 'everyday',
    tells: {
      first: /(?<!\p{L})(prompt|start|account|login|commencer|compte|connexion)s?(?!\p{L})/iu,
      reading: /(?<!\p{L})(hallucination|sources?|check|fact|token|context|vérifier|contexte|fiable)s?(?!\p{L})/iu,
    },
  },
  {
    app: 'Zapier',
    rung: 'everyday',
    tells: {
      first: /(?<!\p{L})(trigger|action|connect|account|déclencheur|connecter|compte)s?(?!\p{L})/iu,
      reading: /(?<!\p{L})(history|runs?|errors?|historique|exécution|erreurs?)s?(?!\p{L})/iu,
    },
  },
]

/** How far into its tool a question goes: as it was set, else by its words, else where the tool's questions mostly stand. */
export function rungOf({ rung, capture, note }: Question): Rung {
  if (rung) return rung
  const tool = TELLS.find(({ app }) => app === capture?.app)
  if (!tool) return 'everyday'
  const words = [note, capture?.quote?.exact, capture?.element?.name, ...(capture?.headings ?? [])].join('\n')
  const told = (['reading', 'first', 'everyday'] as const).find(each => tool.tells[each]?.test(words))
  return told ?? tool.rung
}
