import type { Worker } from '@playwright/test'

/** All rows of a table of the product's database, read inside the extension's worker. Never creates the database. */
export function rowsOf<Row>(worker: Worker, table: string): Promise<Row[]> {
  return worker.evaluate(async name => {
    if (!(await indexedDB.databases()).some(each => each.name === 'ask-my-mentor')) return []
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('ask-my-mentor'))
    try {
      return await done(database.transaction(name).objectStore(name).getAll())
    } finally {
      database.close()
    }
  }, table)
}
