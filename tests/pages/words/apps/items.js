// What all three frameworks show, by how often they were told to draw: texts, bold parts and whole items come and go.
export const items = step =>
  Array.from({ length: 8 }, (_, at) => at)
    .filter(at => (at + step) % 4 !== 0)
    .map(at => ({
      key: at,
      before: `${at}.${step} Open the `,
      word: (at + step) % 3 === 0 ? 'filter view' : 'report',
      bold: at % 2 === 0,
      after: step % 2 === 0 ? ' before the pivot table.' : '.',
    }))

/** What the page must read as at this step. */
globalThis.textAt = step => items(step).map(({ before, word, after }) => before + word + after)
