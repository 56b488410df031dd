import type { Pack } from '@/lib/model/exercise'

/** What is practised in Tableau, from first steps to reading results. */
export const tableau: Pack = {
  app: 'Tableau',
  rung: 'reading',
  tells: {
    first: /(?<!\p{L})(open|connect|dimension|measure|mark|ouvrir|connecter|mesure|repère)s?(?!\p{L})/iu,
    everyday: /(?<!\p{L})(filter|sort|share|extract|filtre|trier|partager|extrait)s?(?!\p{L})/iu,
  },
  exercises: [
    {
      id: 'tableau-first',
      app: 'Tableau',
      rung: 'first',
      en: {
        title: 'Blue or green: two fields on a sheet',
        steps: [
          'Open a sample file in a new workbook.',
          'Drag a blue field to Rows.',
          'Drag a green field to Columns.',
          'Say what each of the two does to the picture.',
        ],
      },
      fr: {
        title: 'Bleu ou vert : deux champs sur une feuille',
        steps: [
          'Ouvrez un fichier d’exemple dans un nouveau classeur.',
          'Glissez un champ bleu vers Lignes.',
          'Glissez un champ vert vers Colonnes.',
          'Dites ce que chacun des deux fait à l’image.',
        ],
      },
    },
    {
      id: 'tableau-everyday',
      app: 'Tableau',
      rung: 'everyday',
      en: {
        title: 'One chart and one filter',
        steps: [
          'Open a given file in a new workbook.',
          'Make a bar chart of one number by one name.',
          'Drag the name to Filters and keep three values.',
          'Show the filter beside the chart and try it.',
        ],
      },
      fr: {
        title: 'Un graphique et un filtre',
        steps: [
          'Ouvrez un fichier donné dans un nouveau classeur.',
          'Faites un graphique en barres d’un nombre par nom.',
          'Glissez le nom vers Filtres et gardez trois valeurs.',
          'Affichez le filtre à côté du graphique et essayez-le.',
        ],
      },
    },
    {
      id: 'tableau-reading',
      app: 'Tableau',
      rung: 'reading',
      en: {
        title: 'Read one dashboard in three sentences',
        steps: [
          'Open a dashboard you were given.',
          'Say in one sentence what it counts, and for whom.',
          'Choose one filter and say what changes.',
          'Write down one thing you would do because of it.',
        ],
      },
      fr: {
        title: 'Lire un tableau de bord en trois phrases',
        steps: [
          'Ouvrez un tableau de bord qu’on vous a donné.',
          'Dites en une phrase ce qu’il compte, et pour qui.',
          'Choisissez un filtre et dites ce qui change.',
          'Notez une chose que vous feriez grâce à lui.',
        ],
      },
    },
  ],
}
