import type { Frame } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { rows } from './ask.ts'

const { launched, open, ask, panel, outer, inner } = rows()

/** The worlds of scripts in a frame that belong to our extension. */
async function oursIn(frame: Frame): Promise<string[]> {
  const cdp = await launched().context.newCDPSession(frame)
  const worlds: string[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin))
  await cdp.send('Runtime.enable')
  await cdp.detach()
  return worlds.filter(origin => origin.includes(launched().extensionId))
}

test('where all sites are allowed, the workbook’s frame is read and no script of ours enters LinkedIn’s beside it', async () => {
  await launched().grantHosts('*://*/*')
  await openScreen(panel(), 'Words')
  await panel().getByRole('button', { name: 'Explain words on all sites' }).click()
  await panel()
    .getByText(/^Words are explained on all sites/)
    .waitFor()
  await openScreen(panel(), 'Questions')
  const frame = inner('http://euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx')
  const page = await open(
    outer(`http://acme.sharepoint.com/:x:/r/sites/Sales/Budget.xlsx?frame=${encodeURIComponent(frame)}`),
  )
  await page.frameLocator('iframe').locator('canvas').waitFor()
  await page.evaluate(
    () =>
      new Promise(ready => {
        const other = Object.assign(document.createElement('iframe'), {
          src: 'https://www.linkedin.com/embed/feed/update/urn:li:share:7123456789012345678',
          height: 200,
        })
        other.onload = ready
        document.body.prepend(other)
      }),
  )

  const { capture } = await ask()

  expect(capture).toMatchObject({ app: 'Excel', title: 'Budget 2026.xlsx' })
  expect(capture.parts).toEqual([
    { name: 'tab', text: 'Forecast' },
    { name: 'cell', text: 'A3' },
    { name: 'formula', text: '=SUM(A1:A2)' },
  ])
  const frameOf = (host: string) => page.frames().find(each => each.url().includes(host)) as Frame
  expect(await oursIn(frameOf('officeapps.live.com'))).not.toEqual([])
  expect(await oursIn(frameOf('linkedin.com'))).toEqual([])
})
