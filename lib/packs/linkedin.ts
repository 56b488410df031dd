import type { Pack } from '@/lib/model/exercise'

/** What is practised in LinkedIn, from first steps to reading results. */
export const linkedin: Pack = {
  app: 'LinkedIn',
  exercises: [
    {
      id: 'linkedin-first',
      app: 'LinkedIn',
      rung: 'first',
      en: {
        title: 'Your headline in three versions',
        steps: [
          'Open a new document of your own.',
          'Write one version of your headline that says whom you help.',
          'Write one that says what you do best.',
          'Write one that says what you want to do next.',
          'Mark the best, without changing your profile.',
        ],
      },
      fr: {
        title: 'Votre titre en trois versions',
        steps: [
          'Ouvrez un nouveau document à vous.',
          'Écrivez une version de votre titre qui dit qui vous aidez.',
          'Écrivez-en une qui dit ce que vous faites le mieux.',
          'Écrivez-en une qui dit ce que vous voulez faire ensuite.',
          'Marquez la meilleure, sans changer votre profil.',
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
          'Keep it as a draft in that document.',
        ],
      },
      fr: {
        title: 'Une réponse qui vaut d’être lue, en brouillon',
        steps: [
          'Choisissez une question posée dans votre métier.',
          'Écrivez trois phrases à son sujet dans un document à vous.',
          'Retirez chaque mot qu’une personne de l’extérieur ignore.',
          'Gardez-la en brouillon dans ce document.',
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
