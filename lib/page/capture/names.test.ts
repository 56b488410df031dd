// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { namesNear } from './names'

const PERSON = 'itemscope itemtype="https://schema.org/Person"'

/** What is told of a page whose kept sentence is "Claire Berger said so". */
function toldBy(html: string, place?: string): string[] {
  document.body.innerHTML = html
  return namesNear((place && document.querySelector(place)) || undefined, { sentence: 'Claire Berger said so' })
}

test.each([
  ['an author in schema.org', `<p ${PERSON}>By <b itemprop="name">Claire Berger</b></p>`],
  ['an author in schema.org nobody sees', `<p ${PERSON}><meta itemprop="name" content="Claire Berger"></p>`],
  ['a link to the author', '<a rel="nofollow author" href="/about">Claire Berger</a>'],
  ['a card', '<p class="vcard"><b class="fn">Claire Berger</b></p>'],
  ['a newer card', '<p class="h-card"><a class="p-name">Claire Berger</a></p>'],
  ['the author of an entry', '<a class="p-author h-card">Claire Berger</a>'],
  ['somebody mentioned', '<a class="mention" href="#">Claire Berger</a>'],
  ['somebody mentioned in an editor', '<span data-type="mention">Claire Berger</span>'],
  ['somebody mentioned by number', '<span data-mention-id="7">Claire Berger</span>'],
  ['a user', '<a data-hovercard-type="user">Claire Berger</a>'],
  ['a person’s chip', '<span data-email="claire@example.com">Claire Berger</span>'],
  ['a sender', '<span email="claire@example.com">Claire Berger</span>'],
])('%s tells a name', (_, html) => {
  expect(toldBy(html)).toEqual(['Claire Berger'])
})

test('the name of a firm or a thing is not taken for a person’s', () => {
  const firm = '<p class="vcard"><b class="fn org">Claire Ltd</b></p>'

  expect(toldBy(`${firm}<h1 itemprop="name">Claire Berger</h1>`)).toEqual([])
})

test('of a name nothing of which is kept the page tells nothing', () => {
  expect(toldBy('<a rel="author">Yanis Roux</a>')).toEqual([])
})

const link = (name: string) => `<a rel="author">${name}</a>`

test('on a page full of names those near the place are told, each once', () => {
  const others = link('Yanis Roux').repeat(150)

  const near = link('Claire Berger').repeat(2)
  const html = `${link('Claire Far')}${others}${near}<p id="here"></p>${others}${link('Claire Further')}`

  expect(toldBy(html, '#here')).toEqual(['Claire Berger'])
})

test('no more than twenty names are told', () => {
  const html = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => link(`Claire ${letter}`)).join('')

  expect(toldBy(html)).toHaveLength(20)
})
