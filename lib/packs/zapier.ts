import type { Pack } from '@/lib/model/exercise'

/** What is practised in Zapier, from first steps to reading results. */
export const zapier: Pack = {
  app: 'Zapier',
  exercises: [
    {
      id: 'zapier-first',
      app: 'Zapier',
      rung: 'first',
      en: {
        title: 'Trigger and action, on paper first',
        steps: [
          'Write down something you do again and again.',
          'Write “When…” and what it begins with.',
          'Write “then…” and what should happen.',
          'Find both in Zapier, and switch nothing on.',
        ],
      },
      fr: {
        title: 'Déclencheur et action, d’abord sur papier',
        steps: [
          'Notez quelque chose que vous faites encore et encore.',
          'Écrivez « Quand… » et ce qui le commence.',
          'Écrivez « alors… » et ce qui doit arriver.',
          'Trouvez les deux dans Zapier, sans rien activer.',
        ],
      },
    },
    {
      id: 'zapier-everyday',
      app: 'Zapier',
      rung: 'everyday',
      en: {
        title: 'From a mail attachment to a folder',
        steps: [
          'Start a new zap named “Trial”.',
          'Choose a new mail with an attachment as its trigger.',
          'Choose a folder of your own as its action.',
          'Test it with one mail of your own.',
          'Leave the zap off.',
        ],
      },
      fr: {
        title: 'D’une pièce jointe à un dossier',
        steps: [
          'Commencez un nouveau zap nommé « Essai ».',
          'Choisissez un nouveau courriel avec pièce jointe comme déclencheur.',
          'Choisissez un dossier à vous comme action.',
          'Testez-le avec un courriel à vous.',
          'Laissez le zap inactif.',
        ],
      },
    },
    {
      id: 'zapier-reading',
      app: 'Zapier',
      rung: 'reading',
      en: {
        title: 'Read the history of a zap',
        steps: [
          'Open the history of one of your zaps.',
          'Find one run that stopped, or one that was filtered.',
          'Say in one sentence what went in, and what came out.',
          'Note what you would change, without changing it.',
        ],
      },
      fr: {
        title: 'Lire l’historique d’un zap',
        steps: [
          'Ouvrez l’historique d’un de vos zaps.',
          'Trouvez une exécution arrêtée, ou une qui a été filtrée.',
          'Dites en une phrase ce qui est entré et ce qui est sorti.',
          'Notez ce que vous changeriez, sans le changer.',
        ],
      },
    },
  ],
}
