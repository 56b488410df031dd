import type { Pack } from '@/lib/model/exercise'

/** What is practised in Excel, from first steps to reading results. */
export const excel: Pack = {
  app: 'Excel',
  rung: 'everyday',
  tells: {
    first: /(?<!\p{L})(cell|row|column|sum|save|cellule|ligne|colonne|somme|enregistrer)s?(?!\p{L})/iu,
    reading: /(?<!\p{L})(pivot|chart|dashboard|power query|tableau croisé|graphique|tableau de bord)s?(?!\p{L})/iu,
  },
  exercises: [
    {
      id: 'excel-first',
      app: 'Excel',
      rung: 'first',
      en: {
        title: 'Freeze the headings of a long list',
        steps: [
          'Open a copy of a long list of yours.',
          'Click the first cell below the headings.',
          'Choose Freeze Panes in the View tab.',
          'Scroll down and check that the headings stay.',
        ],
      },
      fr: {
        title: 'Figer les titres d’une longue liste',
        steps: [
          'Ouvrez une copie d’une de vos longues listes.',
          'Cliquez sur la première cellule sous les titres.',
          'Choisissez Figer les volets dans l’onglet Affichage.',
          'Faites défiler et vérifiez que les titres restent.',
        ],
      },
    },
    {
      id: 'excel-everyday',
      app: 'Excel',
      rung: 'everyday',
      en: {
        title: 'Fetch a price from another list',
        steps: [
          'Open a copy with two lists that share a name or number.',
          'Type =XLOOKUP( beside the first list.',
          'Give the wanted value, then the two columns of the other list.',
          'Press Enter and copy it down three rows.',
          'Check one result by eye.',
        ],
      },
      fr: {
        title: 'Aller chercher un prix dans une autre liste',
        steps: [
          'Ouvrez une copie avec deux listes qui partagent un nom ou un numéro.',
          'Tapez =RECHERCHEX( à côté de la première liste.',
          'Donnez la valeur cherchée, puis les deux colonnes de l’autre liste.',
          'Appuyez sur Entrée et copiez sur trois lignes.',
          'Vérifiez un résultat à l’œil.',
        ],
      },
    },
    {
      id: 'excel-reading',
      app: 'Excel',
      rung: 'reading',
      en: {
        title: 'A pivot table of twenty rows',
        steps: [
          'Copy twenty rows with headings into a new workbook.',
          'Insert a pivot table beside them.',
          'Put one heading in Rows and one number in Values.',
          'Change the sum to an average and say what changed.',
        ],
      },
      fr: {
        title: 'Un tableau croisé de vingt lignes',
        steps: [
          'Copiez vingt lignes avec leurs titres dans un nouveau classeur.',
          'Insérez un tableau croisé dynamique à côté.',
          'Placez un titre en Lignes et un nombre en Valeurs.',
          'Remplacez la somme par une moyenne et dites ce qui change.',
        ],
      },
    },
  ],
}
