import type { Pack } from '@/lib/model/exercise'

/** What is practised in LinkedIn, from first steps to reading results. */
export const linkedin: Pack = {
  app: 'LinkedIn',
  rung: 'first',
  tells: {
    everyday: /(?<!\p{L})(message|InMail|group|search|creator|network|groupe|recherche|réseau)s?(?!\p{L})/iu,
    reading: /(?<!\p{L})(SSI|impressions?|analytics|reach|statistiques|portée)s?(?!\p{L})/iu,
  },
  exercises: [
    {
      id: 'linkedin-first',
      app: 'LinkedIn',
      rung: 'first',
      en: {
        title: 'Your headline in three versions',
        steps: [
          'Copy your present headline into a document of your own.',
          'Write one version that says whom you help.',
          'Write one that says what you do best.',
          'Read the three aloud and mark one.',
          'Keep it in the document: nothing is published.',
        ],
      },
      fr: {
        title: 'Votre titre en trois versions',
        steps: [
          'Copiez votre titre actuel dans un document à vous.',
          'Écrivez une version qui dit qui vous aidez.',
          'Écrivez-en une qui dit ce que vous faites le mieux.',
          'Lisez les trois à voix haute et marquez-en une.',
          'Gardez-la dans le document : rien n’est publié.',
        ],
      },
    },
    {
      id: 'linkedin-everyday',
      app: 'LinkedIn',
      rung: 'everyday',
      en: {
        title: 'An answer worth reading, as a draft',
        steps: [
          'Choose a question somebody asked in your field.',
          'Write three sentences about it in a document of your own.',
          'Take out every word an outsider would not know.',
          'Keep it as a draft until you both like it.',
        ],
      },
      fr: {
        title: 'Une réponse qui vaut d’être lue, en brouillon',
        steps: [
          'Choisissez une question posée dans votre domaine.',
          'Écrivez trois phrases à son sujet dans un document à vous.',
          'Retirez chaque mot qu’une personne de l’extérieur ignore.',
          'Gardez-la en brouillon jusqu’à ce qu’elle vous plaise à tous deux.',
        ],
      },
    },
    {
      id: 'linkedin-reading',
      app: 'LinkedIn',
      rung: 'reading',
      en: {
        title: 'What your numbers say, in plain words',
        steps: [
          'Open the numbers of one thing you wrote before.',
          'Write down impressions and reactions in two columns.',
          'Say in one sentence what each of the two counts.',
          'Note one thing to try next time.',
        ],
      },
      fr: {
        title: 'Ce que disent vos chiffres, simplement',
        steps: [
          'Ouvrez les chiffres d’un texte que vous avez déjà écrit.',
          'Notez les impressions et les réactions en deux colonnes.',
          'Dites en une phrase ce que chacune compte.',
          'Notez une chose à essayer la prochaine fois.',
        ],
      },
    },
  ],
}
