import type { Pack } from '@/lib/model/exercise'

/** What is practised in Sheets, from first steps to reading results. */
export const sheets: Pack = {
  app: 'Sheets',
  rung: 'everyday',
  tells: {
    first: /(?<!\p{L})(cell|row|column|sum|share|copy|cellule|ligne|colonne|somme|partager|copier)s?(?!\p{L})/iu,
    reading:
      /(?<!\p{L})(pivot|chart|dashboard|trend|query|tableau croisé|graphique|tendance|tableau de bord)s?(?!\p{L})/iu,
  },
  exercises: [
    {
      id: 'sheets-first',
      app: 'Sheets',
      rung: 'first',
      en: {
        title: 'Add up a column of your own',
        steps: [
          'Open a sheet of yours and make a copy of it.',
          'Choose an empty cell below a column of numbers.',
          'Type =SUM( and mark the numbers above.',
          'Close the bracket and press Enter.',
          'Change one number and watch the sum follow.',
        ],
      },
      fr: {
        title: 'Additionner une colonne à vous',
        steps: [
          'Ouvrez une de vos feuilles et faites-en une copie.',
          'Choisissez une cellule vide sous une colonne de nombres.',
          'Tapez =SOMME( et marquez les nombres au-dessus.',
          'Fermez la parenthèse et appuyez sur Entrée.',
          'Changez un nombre et regardez la somme suivre.',
        ],
      },
    },
    {
      id: 'sheets-everyday',
      app: 'Sheets',
      rung: 'everyday',
      en: {
        title: 'A filter view that only you see',
        steps: [
          'Open a copy of a list of yours.',
          'Create a filter view from the Data menu and name it “Mine”.',
          'Hide everything but one value in one column.',
          'Leave the view and check that the list is whole again.',
        ],
      },
      fr: {
        title: 'Une vue filtrée pour vous seulement',
        steps: [
          'Ouvrez une copie d’une de vos listes.',
          'Créez une vue filtrée dans le menu Données et nommez-la « Moi ».',
          'Masquez tout sauf une valeur dans une colonne.',
          'Quittez la vue et vérifiez que la liste est de nouveau entière.',
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
          'Mark two columns of a copy: what, and how much.',
          'Insert a chart and choose the simplest kind.',
          'Say aloud what it shows, in one sentence.',
        ],
      },
      fr: {
        title: 'Un graphique qui répond à une question',
        steps: [
          'Écrivez une question à laquelle vos nombres pourraient répondre.',
          'Marquez deux colonnes d’une copie : quoi, et combien.',
          'Insérez un graphique et choisissez le plus simple.',
          'Dites à voix haute ce qu’il montre, en une phrase.',
        ],
      },
    },
  ],
}
