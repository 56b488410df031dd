import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { changeSettings } from '@/lib/actions/change-settings'
import { HANDS_OFF } from '@/lib/apps/hands-off'
import { siteOf } from '@/lib/model/address'

/** The sites no script of ours touches: those we bring, and the person's own. */
export function HandsOffSites({ sites }: { sites: string[] }) {
  const { t } = useSpeech()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = () => {
    const site = siteOf(typed.includes('://') ? typed.trim() : `https://${typed.trim()}`)
    const good = site !== undefined && /^[\w-]+(\.[\w-]+)+$/.test(site)
    setWrong(!good)
    if (!good) return
    void changeSettings({ handsOff: [...new Set([...sites, site])] })
    setTyped('')
  }
  return (
    <section className="band stack">
      <h2 className="heading">{t.handsOffTitle}</h2>
      <p>{t.handsOffHint}</p>
      <ul className="list">
        {HANDS_OFF.map(site => (
          <li key={site} className="row row-spread">
            <span>{site}</span>
            <span className="small soft">{t.always}</span>
          </li>
        ))}
        {sites.map(site => (
          <li key={site} className="row row-spread">
            <span>{site}</span>
            <Button icon="close" onClick={() => void changeSettings({ handsOff: sites.filter(each => each !== site) })}>
              {t.remove(site)}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          add()
        }}
      >
        <LineField
          label={t.handsOffAdd}
          hint={t.handsOffAddHint}
          plain
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
        {wrong && <p role="alert">{t.notASite}</p>}
        <Button type="submit" icon="plus" disabled={typed.trim() === ''}>
          {t.add}
        </Button>
      </form>
    </section>
  )
}
