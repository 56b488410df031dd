import type { Pack } from '@/lib/model/exercise'

/** What is practised in Instagram, from first steps to reading results. */
export const instagram: Pack = {
  app: 'Instagram',
  rung: 'first',
  tells: {
    everyday: /(?<!\p{L})(story|stories|reel|hashtag|draft|brouillon)s?(?!\p{L})/iu,
    reading: /(?<!\p{L})(reach|engagement|insights?|impressions?|portée|statistiques)s?(?!\p{L})/iu,
  },
  exercises: [
    {
      id: 'instagram-first',
      app: 'Instagram',
      rung: 'first',
      en: {
        title: 'A picture with a caption, as a draft',
        steps: [
          'Choose one picture you may use.',
          'Start something new and take the picture.',
          'Write two sentences below it.',
          'Leave the screen and choose to save it as a draft.',
        ],
      },
      fr: {
        title: 'Une image et sa légende, en brouillon',
        steps: [
          'Choisissez une image que vous avez le droit d’utiliser.',
          'Commencez quelque chose de nouveau et prenez l’image.',
          'Écrivez deux phrases dessous.',
          'Quittez l’écran et choisissez de garder un brouillon.',
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
          'Open your draft again.',
          'Write down five words your readers would search for.',
          'Look at what others show under each of them.',
          'Keep three in the draft and take out the rest.',
        ],
      },
      fr: {
        title: 'Trois hashtags qui conviennent',
        steps: [
          'Rouvrez votre brouillon.',
          'Notez cinq mots que vos lecteurs chercheraient.',
          'Regardez ce que d’autres montrent sous chacun.',
          'Gardez-en trois dans le brouillon et retirez les autres.',
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
          'Say whether that is much, and compare with one other.',
        ],
      },
      fr: {
        title: 'Portée et engagement d’une ancienne image',
        steps: [
          'Ouvrez une image du mois dernier et ses chiffres.',
          'Notez combien de personnes elle a touchées.',
          'Divisez les réactions par ce nombre.',
          'Dites si c’est beaucoup, et comparez avec une autre.',
        ],
      },
    },
  ],
}
