import type { Pack } from '@/lib/model/exercise'

/** What is practised in Sheets, from first steps to reading results. */
export const sheets: Pack = {
  app: 'Sheets',
  exercises: [
    {
      id: 'sheets-first',
      app: 'Sheets',
      rung: 'first',
      en: {
        title: 'Add up a column of your own',
        steps: [
          'Make a copy of a sheet of yours.',
          'Choose an empty cell below a column of numbers.',
          'Type =SUM( in it.',
          'Drag over the numbers above it.',
          'Press Enter to see the sum.',
        ],
      },
      fr: {
        title: 'Additionner une colonne à vous',
        steps: [
          'Faites une copie d’une de vos feuilles.',
          'Choisissez une cellule vide sous une colonne de nombres.',
          'Tapez-y =SOMME( pour commencer.',
          'Sélectionnez les nombres au-dessus.',
          'Appuyez sur Entrée pour voir la somme.',
        ],
      },
    },
    {
      id: 'sheets-everyday',
      app: 'Sheets',
      rung: 'everyday',
      en: {
        title: 'A filter view that leaves the list as it is',
        steps: [
          'Open a copy of a list of yours.',
          'Create a filter view named “Mine” from the Data menu.',
          'Hide everything but one value in one column.',
          'Close the view to see the whole list again.',
        ],
      },
      fr: {
        title: 'Une vue filtrée qui ne change pas la liste',
        steps: [
          'Ouvrez une copie d’une de vos listes.',
          'Créez une vue filtrée nommée « Moi » dans le menu Données.',
          'Masquez tout sauf une valeur dans une colonne.',
          'Fermez la vue pour revoir toute la liste.',
        ],
      },
    },
    {
      id: 'sheets-reading',
      app: 'Sheets',
      rung: 'reading',
      en: {
        title: 'One chart that answers one question',
        steps: [
          'Write one question your numbers could answer.',
          'Select two columns of a copy: what, and how much.',
          'Insert a chart of the simplest kind.',
          'Say aloud what it shows, in one sentence.',
        ],
      },
      fr: {
        title: 'Un graphique qui répond à une question',
        steps: [
          'Écrivez une question à laquelle vos nombres pourraient répondre.',
          'Sélectionnez deux colonnes d’une copie : quoi, et combien.',
          'Insérez un graphique du genre le plus simple.',
          'Dites à voix haute ce qu’il montre, en une phrase.',
        ],
      },
    },
  ],
}
