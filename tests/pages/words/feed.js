// Adds posts whenever its end comes near, throws old ones away, and rewrites some that stand.
const main = document.querySelector('main')
const KEPT = 60
let count = 0

const post = () => {
  const made = document.createElement('article')
  const words = document.createElement('p')
  words.textContent = `Post ${++count}: the filter view of the day.`
  const more = document.createElement('p')
  more.textContent = 'Nothing in here.'
  made.append(words, more)
  return made
}
globalThis.grow = () => {
  main.append(...Array.from({ length: 20 }, post))
  while (main.childElementCount > KEPT) main.firstElementChild.remove()
  for (const article of [...main.children].filter((_, at) => at % 5 === 0))
    article.lastElementChild.firstChild.data = `A pivot table, seen by ${count}.`
}
globalThis.grow()
new IntersectionObserver(([entry]) => entry.isIntersecting && globalThis.grow()).observe(
  document.querySelector('footer'),
)
