import type { Pack } from '@/lib/model/exercise'

/** What is practised in Tableau, from first steps to reading results. */
export const tableau: Pack = {
  app: 'Tableau',
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
          'Close the workbook without saving it.',
        ],
      },
      fr: {
        title: 'Bleu ou vert : deux champs sur une feuille',
        steps: [
          'Ouvrez un fichier d’exemple dans un nouveau classeur.',
          'Faites glisser un champ bleu vers Lignes.',
          'Faites glisser un champ vert vers Colonnes.',
          'Dites ce que chacun des deux fait à l’image.',
          'Fermez le classeur sans l’enregistrer.',
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
          'Open a file you were given in a new workbook.',
          'Make a bar chart: one name in Rows, one number in Columns.',
          'Drag the name to Filters, keeping three values.',
          'Show the filter beside the chart to try it.',
          'Close the workbook without saving it.',
        ],
      },
      fr: {
        title: 'Un graphique et un filtre',
        steps: [
          'Ouvrez dans un nouveau classeur un fichier qu’on vous a donné.',
          'Faites un graphique en barres : un nom en Lignes, un nombre en Colonnes.',
          'Faites glisser le nom vers Filtres, en gardant trois valeurs.',
          'Affichez le filtre à côté du graphique pour l’essayer.',
          'Fermez le classeur sans l’enregistrer.',
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
          'Change one filter to see what moves.',
          'Write down one thing you would do because of it.',
        ],
      },
      fr: {
        title: 'Lire un tableau de bord en trois phrases',
        steps: [
          'Ouvrez un tableau de bord qu’on vous a donné.',
          'Dites en une phrase ce qu’il compte, et pour qui.',
          'Changez un filtre pour voir ce qui bouge.',
          'Notez une chose que vous feriez grâce à lui.',
        ],
      },
    },
  ],
}
