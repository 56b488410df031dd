import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Piece } from '@/lib/model/leaving'
import { asEnex } from './enex'

const NOW = new Date('2026-11-26T12:00:00.500Z')
const RUNS = { seed: 20_261_126, numRuns: 300 }

const piecesOf = (heading: string, ...texts: string[]): Piece[] => [
  { level: 1, heading, lines: [] },
  { level: 2, heading: 'To begin', lines: texts.map(text => ({ kind: 'text', text })) },
  {
    level: 2,
    heading: 'Where',
    lines: [
      { kind: 'quote', text: 'a & b' },
      { kind: 'link', text: 'https://docs.example/' },
    ],
  },
]

/** An XML parser that takes nothing that is not well formed. */
function parse(text: string) {
  const refuse = (message: string) => {
    throw new Error(message)
  }
  return new DOMParser({ onError: (_, message) => refuse(message) }).parseFromString(text, 'text/xml')
}

const childrenOf = (node: { childNodes: ArrayLike<unknown> }) =>
  (Array.from(node.childNodes) as { nodeType: number; nodeName: string }[])
    .filter(({ nodeType }) => nodeType === 1)
    .map(({ nodeName }) => nodeName)

/** The note's own document, and its title. */
function read(text: string) {
  const outer = parse(text)
  const note = outer.getElementsByTagName('note')[0]
  const content = outer.getElementsByTagName('content')[0]?.textContent ?? ''
  return { outer, note, title: outer.getElementsByTagName('title')[0]?.textContent, inner: parse(content) }
}

/** What may be in a note of what we write, and with which attributes (enml2.dtd). */
const ENML: Record<string, string[]> = { 'en-note': [], h1: [], h2: [], p: [], blockquote: [], a: ['href'] }

test('the file is what Evernote reads: one note with a title, its content and when it was made', () => {
  const { outer, note } = read(asEnex(piecesOf('Thursday'), NOW))

  expect(outer.doctype?.systemId).toBe('"http://xml.evernote.com/pub/evernote-export4.dtd"')
  expect(outer.documentElement?.nodeName).toBe('en-export')
  expect(outer.documentElement?.getAttribute('export-date')).toBe('20261126T120000Z')
  expect(childrenOf(outer.documentElement as never)).toEqual(['note'])
  // <!ELEMENT note (title, content, created?, updated?, tag*, note-attributes?, resource*)>
  expect(childrenOf(note as never)).toEqual(['title', 'content', 'created'])
  expect(note?.getElementsByTagName('created')[0]?.textContent).toBe('20261126T120000Z')
})

test('the note is a document of its own, of nothing but what Evernote allows', () => {
  const { inner } = read(asEnex(piecesOf('Thursday', 'one', 'two'), NOW))

  expect(inner.doctype?.systemId).toBe('"http://xml.evernote.com/pub/enml2.dtd"')
  expect(inner.documentElement?.nodeName).toBe('en-note')
  for (const element of Array.from(inner.getElementsByTagName('*'))) {
    expect(Object.keys(ENML)).toContain(element.nodeName)
    expect(ENML[element.nodeName]).toEqual(expect.arrayContaining(Array.from(element.attributes, ({ name }) => name)))
  }
})

test('the words come through, whatever they are', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(']]>', '<script>', '&amp;', '"\''),
  )
  fc.assert(
    fc.property(word, word, (heading, text) => {
      const { title, inner } = read(asEnex(piecesOf(heading, text), NOW))

      const kept = writable(text)
      const lines = Array.from(inner.getElementsByTagName('p'), ({ textContent }) => textContent)
      expect(lines[0]).toBe(kept.replace(/\r\n?/g, '\n'))
      expect(title?.length).toBeGreaterThan(0)
      expect(title?.length).toBeLessThanOrEqual(255)
    }),
    RUNS,
  )
})

/** What XML 1.0 has a way to write (its section 2.2). */
function writable(text: string): string {
  return [...text.toWellFormed()]
    .filter(each => {
      const code = each.codePointAt(0) ?? 0
      return [9, 10, 13].includes(code) || (code >= 0x20 && code <= 0xfffd) || code >= 0x1_0000
    })
    .join('')
}

test('a title without words has a sign in its place, since Evernote wants one', () => {
  expect(read(asEnex(piecesOf(' \u0000'), NOW)).title).toBe('…')
})
