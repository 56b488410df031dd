import type { Pack } from '@/lib/model/exercise'

/** What is practised in ChatGPT, from first steps to reading results. */
export const chatgpt: Pack = {
  app: 'ChatGPT',
  exercises: [
    {
      id: 'chatgpt-first',
      app: 'ChatGPT',
      rung: 'first',
      en: {
        title: 'One mail in three tones, facts checked',
        steps: [
          'Paste a mail you wrote, without any names.',
          'Ask for a friendly version, a shorter one and a formal one.',
          'Choose the best of the three.',
          'Check each fact in it against your own mail.',
          'Copy it into a draft of your own.',
        ],
      },
      fr: {
        title: 'Un courriel sur trois tons, faits vérifiés',
        steps: [
          'Collez un courriel que vous avez écrit, sans aucun nom.',
          'Demandez une version chaleureuse, une plus courte et une formelle.',
          'Choisissez la meilleure des trois.',
          'Vérifiez chaque fait avec votre propre courriel.',
          'Copiez-la dans un brouillon à vous.',
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
          'Try it twice, with one thing changed.',
          'Keep the request in a document of your own.',
        ],
      },
      fr: {
        title: 'Une demande à réutiliser',
        steps: [
          'Notez une tâche que vous faites chaque semaine.',
          'Décrivez qui lit le résultat et ce qu’il doit contenir.',
          'Donnez un bon exemple à vous, sans noms.',
          'Essayez deux fois, avec une chose changée.',
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
          'Write down what was right, wrong or nowhere to be found.',
        ],
      },
      fr: {
        title: 'Trois faits, vérifiés',
        steps: [
          'Demandez cinq faits sur un sujet que vous connaissez bien.',
          'Marquez les trois qui semblent les moins sûrs.',
          'Cherchez chacun d’eux ailleurs.',
          'Notez ce qui était juste, faux ou introuvable.',
        ],
      },
    },
  ],
}
