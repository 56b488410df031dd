import type { Pack } from '@/lib/model/exercise'

/** What is practised in Instagram, from first steps to reading results. */
export const instagram: Pack = {
  app: 'Instagram',
  exercises: [
    {
      id: 'instagram-first',
      app: 'Instagram',
      rung: 'first',
      en: {
        title: 'A picture with a caption, as a draft',
        steps: [
          'Choose one picture you may use.',
          'Start a new post with it in the app on your phone.',
          'Write two sentences below it.',
          'Go back until the app offers to save a draft.',
          'Choose to save the draft.',
        ],
      },
      fr: {
        title: 'Une image et sa légende, en brouillon',
        steps: [
          'Choisissez une image que vous avez le droit d’utiliser.',
          'Commencez une publication avec elle dans l’application du téléphone.',
          'Écrivez deux phrases dessous.',
          'Revenez en arrière jusqu’à ce que l’application propose un brouillon.',
          'Choisissez d’enregistrer le brouillon.',
        ],
      },
    },
    {
      id: 'instagram-everyday',
      app: 'Instagram',
      rung: 'everyday',
      en: {
        title: 'Three hashtags that fit',
        steps: [
          'Open a draft of yours on your phone.',
          'Write down five words your readers would search for.',
          'Look at what others show under each of them.',
          'Add the three that fit best, still as a draft.',
        ],
      },
      fr: {
        title: 'Trois hashtags qui conviennent',
        steps: [
          'Ouvrez un de vos brouillons sur votre téléphone.',
          'Notez cinq mots que votre public chercherait.',
          'Regardez ce que d’autres montrent sous chacun.',
          'Ajoutez les trois qui conviennent le mieux, toujours en brouillon.',
        ],
      },
    },
    {
      id: 'instagram-reading',
      app: 'Instagram',
      rung: 'reading',
      en: {
        title: 'Reach and engagement of one old picture',
        steps: [
          'Open one picture from last month and its numbers.',
          'Write down how many people it reached.',
          'Divide the reactions by that number.',
          'Do the same for one other picture to compare.',
        ],
      },
      fr: {
        title: 'Portée et engagement d’une ancienne image',
        steps: [
          'Ouvrez une image du mois dernier et ses chiffres.',
          'Notez combien de personnes elle a touchées.',
          'Divisez les réactions par ce nombre.',
          'Faites de même pour une autre image, pour comparer.',
        ],
      },
    },
  ],
}
