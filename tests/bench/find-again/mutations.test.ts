// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { seeded } from '../figures'
import { isTarget } from './compare'
import { MUTATIONS } from './mutations/mutations'
import type { ChangedPage } from './mutations/page'
import { removed } from './mutations/removed'
import type { Target } from './target'
import { inCopy, nodesOf, rangeOf, textsIn, wordsOf } from './target'

const PAGE = `
  <h1 id="top">Campaigns</h1>
  <p>Three of <b>them</b> run, <a href="#top">one</a> is over.</p>
  <ul>${['Spring', 'Summer', 'Autumn', 'Winter'].map(name => `<li class="item">${name} <a href="/${name}">open</a></li>`).join('')}</ul>
  <table><tbody>${[1, 2, 3, 4].map(row => `<tr><td>Row ${row}</td><td>CTR ${row} %</td></tr>`).join('')}</tbody></table>
  <div><div class="card">First card</div><div class="card">Second card</div><div class="card">Third card</div></div>`

function open(seed: number): ChangedPage {
  const pristine = document.createElement('div')
  pristine.innerHTML = PAGE
  const copy = pristine.cloneNode(true) as HTMLElement
  document.body.replaceChildren(copy)
  const targets = everyTarget(pristine).map(target => inCopy(target, pristine, copy))
  return { body: copy, targets, random: seeded(seed), words: count => Array(count).fill('foreign').join(' '), undo: [] }
}

/** Every text as a quote, the one over three nodes, and every element. */
function everyTarget(body: Element): Target[] {
  const texts = [...textsIn(body)].filter(text => /\S/.test(text.data))
  const quotes = texts.map((text): Target => ({ kind: 'quote', pieces: [{ text, start: 0, end: text.length }] }))
  const over = texts
    .slice(1, 4)
    .map((text, place) => ({ text, start: place === 0 ? 6 : 0, end: place === 2 ? 4 : text.length }))
  const elements = [...body.querySelectorAll('*')].map((element): Target => ({ kind: 'element', element }))
  return [...quotes, { kind: 'quote', pieces: over }, ...elements]
}

const read = (target: Target) => (target.kind === 'quote' ? wordsOf(target.pieces) : target.element.localName)

describe('A target is known through every change of its page', () => {
  const KEEP_TEXT = ['inserted', 'reordered', 'filtered', 'renamed', 'wrapped'] as const
  for (const groups of [...KEEP_TEXT.map(group => [group]), KEEP_TEXT])
    test(`${groups.join(', ')}: the same words and the same element, still on the page`, () => {
      for (let seed = 1; seed <= 20; seed++) {
        const page = open(seed)
        const before = page.targets.map(read)
        for (const group of groups) MUTATIONS[group](page)
        expect(page.targets.map(read)).toEqual(before)
        for (const target of page.targets) {
          expect(nodesOf(target).every(node => page.body.contains(node))).toBe(true)
          expect(isTarget(target, target.kind === 'quote' ? { range: rangeOf(target.pieces) } : target)).toBe('yes')
        }
      }
    })

  test('edited: one or two characters of a quote are others, and its borders are where they were', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const page = open(seed)
      const [quote] = page.targets.filter(each => each.kind === 'quote').slice(3)
      const alone = { ...page, targets: quote ? [quote] : [] }
      const before = quote ? read(quote) : ''
      MUTATIONS.edited(alone)
      const after = quote ? read(quote) : ''
      expect(after).not.toBe(before)
      expect(Math.abs(after.length - before.length)).toBeLessThanOrEqual(2)
    }
  })

  test('removed: it is gone while it is looked for, and back in its place afterwards', () => {
    const page = open(1)
    const html = page.body.innerHTML
    const before = page.targets.map(read)
    for (const target of page.targets) {
      const putBack = removed(target, page.body)
      expect(page.body.innerHTML).not.toBe(html)
      putBack()
      expect(page.body.innerHTML).toBe(html)
    }
    expect(page.targets.map(read)).toEqual(before)
  })

  test('The same seed makes the same page', () => {
    const [one, two] = [open(7), open(7)]
    MUTATIONS.mix(one)
    MUTATIONS.mix(two)
    expect(one.body.innerHTML).toBe(two.body.innerHTML)
  })
})
