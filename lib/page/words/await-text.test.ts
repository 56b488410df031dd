// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { awaitText } from './await-text'

let waiting: ReturnType<typeof awaitText> | undefined
afterEach(() => waiting?.stop())

function awaited(html: string) {
  document.body.innerHTML = html
  const found = vi.fn()
  waiting = awaitText(() => null, found)
  return found
}

test('a page with text is read at once, and only once', async () => {
  const found = awaited('<p>text</p>')

  document.body.insertAdjacentHTML('beforeend', '<p>more</p>')
  waiting?.look()

  expect(found).toHaveBeenCalledTimes(1)
})

test('a page without text waits until some comes; code and white space are none', async () => {
  const found = awaited('<div> \n </div><canvas></canvas><script>let it = 1</script><textarea>mine</textarea>')
  expect(found).not.toHaveBeenCalled()

  document.body.insertAdjacentHTML('beforeend', '<p>text</p>')

  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1))
})

test('a large page without text waits too', () => {
  const found = awaited('<i></i>'.repeat(2_000))

  expect(found).not.toHaveBeenCalled()
})

test('nothing is read once it is over', () => {
  const found = awaited('')

  waiting?.stop()
  document.body.innerHTML = 'text'
  waiting?.look()

  expect(found).not.toHaveBeenCalled()
})
