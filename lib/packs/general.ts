import type { Pack } from '@/lib/model/exercise'

/** Exercises that fit any tool. */
export const general: Pack = {
  app: '',
  exercises: [
    {
      id: 'general-first',
      app: '',
      rung: 'first',
      en: {
        title: 'Find your way without help',
        steps: [
          'Open the tool at the page you use most.',
          'Name aloud three things you can press, and what each does.',
          'Find where help or search is.',
          'Undo one small change on a copy.',
        ],
      },
      fr: {
        title: 'Trouver son chemin sans aide',
        steps: [
          'Ouvrez l’outil à la page que vous utilisez le plus.',
          'Nommez à voix haute trois choses à presser, et leur effet.',
          'Trouvez où sont l’aide ou la recherche.',
          'Annulez un petit changement sur une copie.',
        ],
      },
    },
    {
      id: 'general-everyday',
      app: '',
      rung: 'everyday',
      en: {
        title: 'One task of yours, hands on the mouse',
        steps: [
          'Choose a small task you did last week.',
          'Do it on a copy while you say each step aloud.',
          'Let nobody else touch the mouse.',
          'Write down the one step that was hard.',
          'Do it once more without a word.',
        ],
      },
      fr: {
        title: 'Une de vos tâches, la main sur la souris',
        steps: [
          'Choisissez une petite tâche de la semaine passée.',
          'Faites-la sur une copie en disant chaque étape à voix haute.',
          'Ne laissez personne d’autre toucher la souris.',
          'Notez la seule étape qui était difficile.',
          'Refaites-la sans un mot.',
        ],
      },
    },
    {
      id: 'general-reading',
      app: '',
      rung: 'reading',
      en: {
        title: 'Explain one result to somebody else',
        steps: [
          'Open one result the tool shows you.',
          'Say what is counted, since when, and by whom.',
          'Say what would make the number rise.',
          'Write the explanation in two sentences, for someone in your team.',
        ],
      },
      fr: {
        title: 'Expliquer un résultat à quelqu’un',
        steps: [
          'Ouvrez un résultat que l’outil vous montre.',
          'Dites ce qui est compté, depuis quand, et par qui.',
          'Dites ce qui ferait monter le nombre.',
          'Écrivez l’explication en deux phrases, pour une personne de votre équipe.',
        ],
      },
    },
  ],
}
