import fs from 'node:fs'
import type { Question } from '@/lib/model/question'
import type { WordPack } from '@/lib/model/word-pack'
import { dayFromNow, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { fill } from '../pile.ts'
import { expect, test } from './fixtures.ts'

const SLACK = JSON.parse(
  fs.readFileSync(new URL('../../lib/packs/words/slack.json', import.meta.url), 'utf8'),
) as WordPack
const EVERYDAY = SLACK.exercises?.find(({ rung }) => rung === 'everyday')

test('a session about a tool whose exercises stand in the file of its pack practises one of them', async ({
  launched,
  panel,
}) => {
  const quote = { exact: 'huddle', before: '', after: '', cut: false }
  const question: Question = {
    id: 'question',
    askedAt: Date.now(),
    note: '',
    capture: { title: '', headings: [], quote, app: 'Slack', complete: true },
    size: 'few',
    stamp: { rev: 1, device: 'test' },
  }
  await fill(launched, { questions: [question] })
  await panel.reload()
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')

  await planSession(panel, dayFromNow(2), 30)

  await expect(panel.getByText(EVERYDAY?.en.title ?? '')).toBeVisible()
  // The preview of what leaves has the same one.
  await panel.getByRole('button', { name: /^Send to / }).click()
  await expect(panel.getByText(EVERYDAY?.en.title ?? '').first()).toBeVisible()
})
