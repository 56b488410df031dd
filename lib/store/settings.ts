import { Settings } from '@/lib/settings/settings'
import { db } from './db'

/** The settings, with a default for whatever was never set. */
export async function findSettings(): Promise<Settings> {
  return Settings.parse((await db.settings.get('settings')) ?? {})
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const before = await db.settings.get('settings')
    await db.settings.put({ ...before, ...change, id: 'settings' })
  })
}

/** The name of this device in stamps: random, made on first use. */
export function findDevice(): Promise<string> {
  return db.transaction('rw', db.settings, async () => {
    const row = await db.settings.get('device')
    if (row?.id === 'device') return row.device
    return saveNewDevice()
  })
}

/** Gives this device a new name, as after bringing back a copy: two devices must never share one. */
export async function saveNewDevice(): Promise<string> {
  const device = crypto.randomUUID()
  await db.settings.put({ id: 'device', device })
  return device
}
