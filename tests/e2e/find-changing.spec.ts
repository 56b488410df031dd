import type { Page } from '@playwright/test'
import { later, thing, words } from './choosing.ts'
import type { Finding } from './finding.ts'
import { find } from './finding.ts'

/** Has the page do something by itself, as `name` tells its script. */
const tell = (name: string) => (page: Page) => page.evaluate(type => document.dispatchEvent(new Event(type)), name)

const late: Finding[] = [
  {
    title: 'Words of a page that has drawn itself anew are found (case 29)',
    page: 'redraw.html',
    ask: words('rate', 'conversion rate'),
    afterwards: tell('redraw'),
    expected: { result: 'found', row: 'rate', words: 'conversion rate' },
  },
  {
    title: 'Words that come late are found when they are there (case 30)',
    page: 'late.html',
    ask: words('late', 'churn rate'),
    afterwards: later(),
    meanwhile: tell('arrive'),
    expected: { result: 'found', row: 'late', words: 'churn rate' },
  },
  {
    title: 'Words that did not come yet are not found in a sentence that is like theirs (case 30)',
    page: 'late.html',
    ask: words('late', 'churn rate'),
    afterwards: later(),
    expected: { result: 'not-found' },
  },
]

/** Scrolls the list of orders so far that it begins with this one. */
const scrollTo = (order: number) => (page: Page) =>
  page.evaluate(
    top => {
      const list = document.querySelector('#list')
      list?.scrollTo({ top, behavior: 'instant' })
      return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    },
    (order - 1000) * 20,
  )

const lists: Finding[] = [
  {
    title: 'A row of a long list that is not drawn now is not found in the rows that are (case 31)',
    page: 'virtual.html',
    ask: words('order-1003', 'paid'),
    afterwards: scrollTo(1400),
    expected: { result: 'not-found' },
  },
  {
    title: 'A row of a long list is found as soon as I have scrolled to it (case 31)',
    page: 'virtual.html',
    ask: words('order-1003', 'paid'),
    afterwards: scrollTo(1400),
    meanwhile: scrollTo(1001),
    expected: { result: 'found', row: 'order-1003', words: 'paid' },
  },
  {
    title: 'A row of a long list that was scrolled is found where it is now, not in the box it was drawn in (case 31)',
    page: 'virtual.html',
    ask: words('order-1006', 'Order 1006'),
    afterwards: scrollTo(1004),
    expected: { result: 'found', row: 'order-1006', words: 'Order 1006' },
  },
]

const written: Finding[] = [
  {
    title: 'Words of an answer that was still being written are found when it is finished (case 32)',
    page: 'stream.html',
    ask: words('answer', 'pivot table'),
    afterwards: async page => {
      for (let turn = 0; turn < 8; turn++) await tell('write')(page)
    },
    expected: { result: 'found', row: 'answer', words: 'pivot table' },
  },
  {
    title: 'Words are found in the view they are in, which opens again by its address (case 33)',
    page: 'routes.html#/costs',
    ask: words('costs', 'cost report'),
    afterwards: page => page.evaluate(() => location.assign('#/sales')),
    expected: { result: 'found', row: 'costs', words: 'cost report' },
  },
  {
    title: 'A figure of May is not found in the figures of June at the same address (case 33)',
    page: 'routes.html#/costs',
    ask: words('best', 'Pink shoes, 4,311 €'),
    afterwards: tell('june'),
    expected: { result: 'not-found' },
  },
]

const generations: Finding[] = [
  {
    title: 'A button whose classes and ids are new, below another step, is found by its step (case 34)',
    owed: 'maybe',
    page: 'classes.html',
    ask: thing('step', 'Button: Test this step'),
    afterwards: later(),
    expected: { result: 'found', row: 'step' },
  },
  {
    title: 'Words of a post are found in the next generation of its feed (case 35)',
    page: 'feed.html',
    ask: words('voice', 'share of voice'),
    afterwards: later(),
    expected: { result: 'found', row: 'voice', words: 'share of voice' },
  },
  {
    title: 'A button of a post is found in the next generation of its feed (case 35)',
    page: 'feed.html',
    ask: thing('like', 'Button: Like the post of Yanis'),
    afterwards: later(),
    expected: { result: 'found', row: 'like' },
  },
]

find([...late, ...lists, ...written, ...generations])
