import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { runScript } from './run-script'

const PAGE = { frameId: 0, result: 'the page' }
const FRAME = { frameId: 7, result: 'a frame' }
const NOTHING = { frameId: 9, result: null }

/** A browser that answers one thing after the other. */
function answering(...answers: (object[] | Error)[]) {
  const executeScript = vi.fn(async () => {
    const answer = answers.shift() ?? []
    if (answer instanceof Error) throw answer
    return answer
  })
  Object.assign(fakeBrowser, { scripting: { executeScript } })
  return executeScript
}

test('a page that is not open to us yet is asked again, and its frames alone are not taken for it', async () => {
  const calls = answering(new Error('Cannot access contents'), [FRAME], [PAGE, FRAME, NOTHING])

  expect(await runScript({ tabId: 1, allFrames: true }, '/capture.js', 'https://a.example/')).toEqual([
    'the page',
    'a frame',
  ])
  expect(calls).toHaveBeenCalledTimes(3)
})

test('what never opens is asked three times; a page of the browser’s own and a single frame once', async () => {
  const web = answering()
  expect(await runScript({ tabId: 1 }, '/capture.js', 'https://a.example/')).toEqual([])
  expect(web).toHaveBeenCalledTimes(3)

  const own = answering(new Error('Cannot access a chrome:// URL'))
  expect(await runScript({ tabId: 1 }, '/picker.js', 'chrome://version/')).toEqual([])
  expect(own).toHaveBeenCalledTimes(1)

  const frame = answering([FRAME])
  expect(await runScript({ tabId: 1, frameIds: [7] }, '/capture.js', 'https://a.example/')).toEqual(['a frame'])
  expect(frame).toHaveBeenCalledTimes(1)
})
