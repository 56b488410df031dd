import { expect, test } from 'vitest'
import { JARGON } from '@/lib/packs/jargon'
import { jargonOf } from './jargon'
import type { Said } from './said'

const saying = (change: Partial<Said>): Said => ({
  text: '',
  comparison: '',
  steps: '',
  exercise: '',
  link: '',
  ...change,
})

test('my jargon is named once, as I wrote it, from my words, the comparison and the steps', () => {
  const said = saying({ text: 'Two Pivots and a kpi.', comparison: 'Like a pivot.', steps: 'Open the CSV' })

  const found = jargonOf(['pivot', 'KPI', 'CSV', 'macro'])(said, 'What is it?')

  expect(found).toEqual(['Pivots', 'kpi', 'CSV'])
})

test('a word of the question is no jargon in its answer, a longer one made with it is', () => {
  const said = saying({ text: 'A pivot shows its LODs in a pivot table.' })
  const asked = 'What is a Pivot?\nthe LOD of this view'

  const found = jargonOf(['pivot', 'pivot table', 'lod'])(said, asked)

  expect(found).toEqual(['pivot table'])
})

test('everyday words, links and exercises are never called jargon', () => {
  const everyday = saying({
    text: 'Drag the rows up and reach the total, in one story: my impression. Il additionne les lignes d’une feuille.',
    exercise: 'Build a pivot table.',
    link: 'https://a.example/pivot',
  })

  const found = jargonOf(JARGON)(everyday, '')

  expect(found).toEqual([])
})

test('the words of the packs are found in English and in French', () => {
  const said = saying({ text: 'Le tableau croisé dynamique compte les KPI; a pivot table with VLOOKUP.' })

  const found = jargonOf(JARGON)(said, '')

  expect(found).toEqual(['tableau croisé dynamique', 'KPI', 'pivot table', 'VLOOKUP'])
})
