import { expect, test } from '@playwright/test'
import { expectSaid, rows } from './ask.ts'
import type { Form } from './tools.ts'
import { inForm, TOOLS } from './tools.ts'

const { open, ask, panel, outer, inner } = rows()

const FORMS: Record<Form, string> = {
  documented: 'as it is known publicly',
  renamed: 'with other names for all its parts',
  language: 'in French',
}

for (const row of TOOLS)
  for (const [form, said] of Object.entries(FORMS) as [Form, string][])
    test(`a question asked in ${row.app}, ${said}, says where it arose and nothing that is wrong`, async () => {
      const { app, told = [], read = [], readFrench = read, missing, always, title, french = title } = row
      const address = new URL(outer(inForm(row.address, form)))
      if (row.frame) address.searchParams.set('frame', inner(inForm(row.frame, form)))
      const page = await open(address.href)
      await row.act?.(page)

      const { capture } = await ask()

      const seen = { documented: read, language: readFrench, renamed: [] }[form]
      const parts = [...told, ...seen]
      const hasCell = seen.some(({ name }) => name === 'cell')
      expect(capture).toMatchObject({
        app,
        title: form === 'language' ? french : title,
        address: outer(row.kept) + ((hasCell && row.cell) || ''),
        ...always,
      })
      expect(capture.parts).toEqual(parts.length > 0 ? parts : undefined)
      if (!always) expect(capture.missing).toEqual(form === 'renamed' ? missing : undefined)
      expect(JSON.stringify(capture)).not.toMatch(/nadia|martin|yanis|berger|SECRET/i)
      await expectSaid(panel(), capture)
    })
