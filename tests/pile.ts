import type { Answer } from '@/lib/model/answer'
import type { Feedback } from '@/lib/model/feedback'
import type { Note } from '@/lib/model/note'
import type { Pair } from '@/lib/model/pair'
import type { Question } from '@/lib/model/question'
import type { Session } from '@/lib/model/session'
import type { Launched } from '../scripts/launch.ts'

/** What is stored after years of asking, a list a table. */
export type Pile = {
  pairs: Pair[]
  questions: Question[]
  sessions: Session[]
  answers: Answer[]
  notes: Note[]
  feedback: Feedback[]
}

const DAY = 24 * 60 * 60 * 1000
const APPS = ['Sheets', 'Excel', 'Tableau', 'LinkedIn', 'Instagram', 'ChatGPT', 'Zapier']
const WORDS = (
  'filter view pivot table measure dimension audience reach frequency campaign segment trigger action prompt token ' +
  'column header chart legend axis budget forecast quarter review share comment profile network search index story ' +
  'insight engagement export import formula range lookup protect version history template label badge webhook field'
).split(' ')
const stamp = { rev: 3, device: 'bench' }
const PAIR: Pair = {
  id: 'pair',
  name: 'Nadia',
  role: 'mentee',
  wish: '',
  offer: '',
  everyDays: 14,
  minutes: 30,
  place: 'online',
  link: '',
  zone: '',
  askedAfter: '',
  stamp,
}

/**
 * Made-up questions from seven tools and forty sites, the older half answered, discussed in `sessions` past sessions of
 * six; and one session to come. `now` in milliseconds.
 */
export function pileOf(random: () => number, size: { questions: number; sessions: number }, now: number): Pile {
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
  const questions = Array.from({ length: size.questions }, (_, index) => questionOf(index, words, random, now))
  const open = questions.slice(0, Math.floor(size.questions / 2))
  const older = questions.slice(open.length)
  const held = Array.from({ length: size.sessions }, (_, index) => {
    const six = Array.from({ length: 6 }, (_, nth) => older[(index * 6 + nth) % older.length]?.id ?? '')
    return sessionOf(`s${index}`, now - (index + 1) * DAY, new Set(six))
  })
  const said = held.flatMap(session =>
    session.order.map(question => ({ session: session.id, question, at: session.ended?.at ?? 0 })),
  )
  return {
    pairs: [PAIR],
    questions,
    sessions: [...held, { ...sessionOf('next', now + 2 * DAY, undefined), order: open.map(({ id }) => id) }],
    answers: older.map(({ id, askedAt }) => ({
      id: `a${id}`,
      question: id,
      by: 'mentee',
      from: 'Nadia',
      text: words(40),
      at: askedAt + DAY,
      stamp,
    })),
    notes: said.flatMap(({ session, question, at }) => [
      { id: `${session}-${question}`, session, block: question, kind: 'answered', text: '', at, stamp },
      { id: `${session}-${question}-line`, session, block: question, kind: 'line', text: words(8), at, stamp },
    ]),
    feedback: said.map(({ session, question, at }) => ({
      id: `f${session}-${question}`,
      session,
      question,
      face: 'clear',
      line: '',
      at,
      stamp,
    })),
  }
}

function questionOf(index: number, words: (count: number) => string, random: () => number, now: number): Question {
  const app = random() < 0.7 ? APPS[Math.floor(random() * APPS.length)] : undefined
  const site = `https://tool-${Math.floor(random() * 40)}.example.com`
  return {
    id: `question-${index}`,
    askedAt: now - index * 60_000,
    note: random() < 0.8 ? `${words(3 + Math.floor(random() * 9))}?` : '',
    capture: {
      title: words(5),
      address: `${app ? `https://${app.toLowerCase()}.example.com` : site}/${words(3).replaceAll(' ', '/')}?id=${index}`,
      ...(app && { app, parts: [{ name: 'sheet' as const, text: words(2) }] }),
      quote: { exact: words(2), before: words(6), after: words(6), cut: false },
      sentence: words(14),
      headings: [words(3), words(2)],
      element: { tag: 'td', role: 'cell', name: words(2), text: words(3) },
      spot: {
        path: 'td tr tbody table div div main',
        link: 0,
        marks: [index, index * 7, index * 13],
        nth: [index % 30, 12],
        at: [index, 40_000],
        times: 1,
        copies: 1,
      },
      complete: true,
    },
    size: 'few',
    stamp,
  }
}

function sessionOf(id: string, at: number, held: ReadonlySet<string> | undefined): Session {
  const order = [...(held ?? [])]
  return {
    id,
    pair: 'pair',
    on: `${new Date(at).toISOString().slice(0, 10)}T10:00`,
    zone: 'Europe/Paris',
    minutes: 30,
    shape: 'usual',
    order,
    later: [],
    topics: [],
    lengths: {},
    sequence: 0,
    ...(held && { ended: { at, how: 'held', left: [] } }),
    stamp,
  }
}

/** Stores a pile in the database, which the extension has made when its panel was opened once. */
export async function fill(
  { context, extensionId }: Pick<Launched, 'context' | 'extensionId'>,
  pile: Partial<Pile>,
): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html?tab`)
  await page.getByRole('navigation').waitFor()
  for (const [table, records] of Object.entries(pile))
    for (let from = 0; from < records.length; from += 1_000)
      await page.evaluate(
        async ([name, rows]) => {
          const opening = indexedDB.open('ask-my-mentor')
          await new Promise(resolve => opening.addEventListener('success', resolve))
          const writing = opening.result.transaction(name, 'readwrite')
          for (const row of rows) writing.objectStore(name).put(row)
          await new Promise(resolve => writing.addEventListener('complete', resolve))
          opening.result.close()
        },
        [table, records.slice(from, from + 1_000)] as const,
      )
  await page.close()
}
