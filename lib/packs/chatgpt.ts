import type { Pack } from '@/lib/model/exercise'

/** What is practised in ChatGPT, from first steps to reading results. */
export const chatgpt: Pack = {
  app: 'ChatGPT',
  rung: 'everyday',
  tells: {
    first: /(?<!\p{L})(prompt|start|account|login|commencer|compte|connexion)s?(?!\p{L})/iu,
    reading: /(?<!\p{L})(hallucination|sources?|check|fact|token|context|vérifier|contexte|fiable)s?(?!\p{L})/iu,
  },
  exercises: [
    {
      id: 'chatgpt-first',
      app: 'ChatGPT',
      rung: 'first',
      en: {
        title: 'One mail in three tones',
        steps: [
          'Take a mail you wrote and remove all names from it.',
          'Ask for a friendly version.',
          'Ask for a shorter one, then for a formal one.',
          'Copy the best into a draft of your own.',
        ],
      },
      fr: {
        title: 'Un courriel sur trois tons',
        steps: [
          'Prenez un courriel que vous avez écrit et retirez-en tous les noms.',
          'Demandez une version chaleureuse.',
          'Demandez-en une plus courte, puis une plus formelle.',
          'Copiez la meilleure dans un brouillon à vous.',
        ],
      },
    },
    {
      id: 'chatgpt-everyday',
      app: 'ChatGPT',
      rung: 'everyday',
      en: {
        title: 'A request that can be used again',
        steps: [
          'Write down a task you do every week.',
          'Describe who reads the result and what it must contain.',
          'Give one good example of your own, without names.',
          'Try it twice and change one thing in between.',
          'Keep the request in a document of your own.',
        ],
      },
      fr: {
        title: 'Une demande à réutiliser',
        steps: [
          'Notez une tâche que vous faites chaque semaine.',
          'Décrivez qui lit le résultat et ce qu’il doit contenir.',
          'Donnez un bon exemple à vous, sans noms.',
          'Essayez deux fois et changez une chose entre les deux.',
          'Gardez la demande dans un document à vous.',
        ],
      },
    },
    {
      id: 'chatgpt-reading',
      app: 'ChatGPT',
      rung: 'reading',
      en: {
        title: 'Three facts, checked',
        steps: [
          'Ask for five facts about something you know well.',
          'Mark the three that sound least sure.',
          'Look each of them up somewhere else.',
          'Write down which was wrong, and how it looked.',
        ],
      },
      fr: {
        title: 'Trois faits, vérifiés',
        steps: [
          'Demandez cinq faits sur un sujet que vous connaissez bien.',
          'Marquez les trois qui semblent les moins sûrs.',
          'Cherchez chacun d’eux ailleurs.',
          'Notez lequel était faux, et à quoi il ressemblait.',
        ],
      },
    },
  ],
}
