import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** No fault that axe finds in light, dark and forced colours. */
export async function expectNoAxeFault(page: Page, screen: string): Promise<void> {
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce', ...look })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html}`),
      JSON.stringify(look),
    ).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
}
