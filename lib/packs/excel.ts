import type { Pack } from '@/lib/model/exercise'

/** What is practised in Excel, from first steps to reading results. */
export const excel: Pack = {
  app: 'Excel',
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
          'Scroll down to see that the headings stay.',
        ],
      },
      fr: {
        title: 'Figer les titres d’une longue liste',
        steps: [
          'Ouvrez une copie d’une de vos longues listes.',
          'Cliquez sur la première cellule sous les titres.',
          'Choisissez Figer les volets dans l’onglet Affichage.',
          'Faites défiler pour voir que les titres restent.',
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
          'Open a copy of two lists with a name or number in common.',
          'Type =XLOOKUP( beside the first list.',
          'Give the wanted value, then the two columns of the other list.',
          'Press Enter to see the result.',
          'Look the same value up by eye to check it.',
        ],
      },
      fr: {
        title: 'Aller chercher un prix dans une autre liste',
        steps: [
          'Ouvrez une copie de deux listes qui ont un nom ou un numéro en commun.',
          'Tapez =RECHERCHEX( à côté de la première liste.',
          'Donnez la valeur cherchée, puis les deux colonnes de l’autre liste.',
          'Appuyez sur Entrée pour voir le résultat.',
          'Cherchez la même valeur à l’œil pour vérifier.',
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
          'Put one heading in Rows.',
          'Put one column of numbers in Values.',
          'Change the sum to an average to see what moves.',
        ],
      },
      fr: {
        title: 'Un tableau croisé de vingt lignes',
        steps: [
          'Copiez vingt lignes avec leurs titres dans un nouveau classeur.',
          'Insérez un tableau croisé dynamique à côté.',
          'Placez un titre en Lignes.',
          'Placez une colonne de nombres en Valeurs.',
          'Remplacez la somme par une moyenne pour voir ce qui change.',
        ],
      },
    },
  ],
}
