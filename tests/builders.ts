import type { Answer } from '@/lib/model/answer'
import type { Asked } from '@/lib/model/asked'
import type { Capture, PageCapture } from '@/lib/model/capture'
import type { CardContent } from '@/lib/model/card'
import type { Draft } from '@/lib/model/draft'
import { Feedback } from '@/lib/model/feedback'
import type { Entry } from '@/lib/model/glossary'
import type { Note } from '@/lib/model/note'
import type { PackChoice } from '@/lib/model/pack-choice'
import { Pair } from '@/lib/model/pair'
import type { Picture } from '@/lib/model/picture'
import type { Practice } from '@/lib/model/practice'
import type { Question } from '@/lib/model/question'
import { Session } from '@/lib/model/session'
import type { Share } from '@/lib/model/share'
import { tagOf } from '@/lib/share/tag'
import { wordsIn } from '@/locales/words'

/** Monday 23 November 2026, half past ten in UTC: the "now" of the tests. */
export const NOW = Date.UTC(2026, 10, 23, 10, 30)
export const DAY = 24 * 60 * 60 * 1000

const stamp = { rev: 1, device: 'device-a' }

export function captureOf(change: Partial<Capture> = {}): Capture {
  return {
    title: 'Budget 2027',
    address: 'https://docs.example.com/budget?sheet=2',
    quote: { exact: 'filter view', before: 'Please use a ', after: ' of your own.', cut: false },
    sentence: 'Please use a filter view of your own.',
    headings: ['Budget', 'Sales'],
    complete: true,
    ...change,
  }
}

export function pageOf(change: Partial<PageCapture> = {}): PageCapture {
  return {
    frame: [],
    quote: { exact: 'filter view', before: 'Please use a ', after: ' of your own.', cut: false },
    sentence: 'Please use a filter view of your own.',
    headings: ['Budget', 'Sales'],
    boxes: [{ x: 10, y: 20, width: 80, height: 16 }],
    secrets: [],
    window: { width: 1_000, height: 700 },
    focused: true,
    ...change,
  }
}

export function questionOf(id: string, change: Partial<Question> = {}): Question {
  return { id, askedAt: NOW, note: `What about ${id}?`, capture: captureOf(), size: 'few', stamp, ...change }
}

export function answerOf(question: string, change: Partial<Answer> = {}): Answer {
  const text = 'A view that only you see.'
  return { id: `answer-${question}`, question, by: 'mentee', from: 'Nadia', text, at: NOW, stamp, ...change }
}

export function sessionOf(change: Partial<Session> = {}): Session {
  const plain = { id: 'session', pair: 'pair', on: '2026-12-03T10:00', minutes: 30, order: [], later: [], stamp }
  return { ...Session.parse(plain), ...change }
}

export function pairOf(change: Partial<Pair> = {}): Pair {
  return { ...Pair.parse({ id: 'pair', name: 'Nadia', role: 'mentee', stamp }), ...change }
}

export function entryOf(term: string, change: Partial<Entry> = {}): Entry {
  return { id: `entry-${term}`, term, meaning: `What ${term} means.`, from: 'Nadia', at: NOW, stamp, ...change }
}

export function pictureOf(id: string, bytes: number[] = [1, 2, 3]): Picture {
  return { id, view: new Blob([Uint8Array.from(bytes)], { type: 'image/webp' }), width: 1_400, height: 900 }
}

export function noteOf(id: string, change: Partial<Note> = {}): Note {
  return { id, session: 'session', block: 'begin', kind: 'line', text: 'Nadia moved house.', at: NOW, stamp, ...change }
}

export function practiceOf(of: string, change: Partial<Practice> = {}): Practice {
  const steps = ['Open the budget', 'Insert a chart'].map(text => ({ text, done: false }))
  return { id: `session-${of}`, session: 'session', of, title: `Try ${of}`, steps, at: NOW, stamp, ...change }
}

export function feedbackOf(question: string | undefined, change: Partial<Feedback> = {}): Feedback {
  const plain = { id: `session-${question ?? ''}`, session: 'session', question, at: NOW, stamp }
  return { ...Feedback.parse(plain), ...change }
}

/** That these questions left, numbered in this order, each with a heading of its own. */
export function shareOf(questions: string[], change: Partial<Share> = {}): Share {
  const pieces = questions.map((question, at) => ({
    level: 2 as const,
    heading: `${at + 1}. What is ${question}? (5 min)`,
    tag: tagOf(at + 1, question),
    lines: [{ kind: 'quote' as const, text: `The words about ${question} that were on the page` }],
    question,
  }))
  return {
    id: 'share',
    pair: 'pair',
    at: NOW,
    how: 'copied',
    pieces: [{ level: 1, heading: 'Our session', lines: [] }, ...pieces],
    stamp,
    ...change,
  }
}

/** That a partner asks these questions, as an agenda of theirs has them. */
export function askedOf(questions: string[], change: Partial<Asked> = {}): Asked {
  const pieces = questions.map(question => ({
    heading: `What is ${question}?`,
    lines: [{ kind: 'quote' as const, text: `The words about ${question}` }],
    question,
  }))
  return { id: 'asked', pair: 'pair', agenda: 'agenda', nth: 1, language: 'en', pieces, stamp, ...change }
}

export function draftOf(question: string, change: Partial<Draft> = {}): Draft {
  const said = { text: 'It adds up rows.', comparison: '', steps: '', exercise: '', link: '' }
  return { id: `draft-${question}`, pair: 'pair', question, said, stamp, ...change }
}

export function packChoiceOf(id: string, change: Partial<PackChoice> = {}): PackChoice {
  return { id, stamp, ...change }
}

/** The card of “LOD”, explained once; what was asked is still there. */
export function cardOf(change: Partial<CardContent> = {}): CardContent {
  return {
    term: 'LOD',
    words: 'LOD',
    sayings: [{ meaning: 'Level <b>of</b> detail', said: 'Nadia, 13 March', met: true }],
    ready: [],
    label: 'What LOD means',
    language: 'en',
    look: 'auto',
    t: wordsIn('en').card,
    ...change,
  }
}
