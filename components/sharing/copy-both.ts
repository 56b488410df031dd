/** One copy that serves both kinds of places: those that keep formatted text, and those that keep plain text. */
export async function copyBoth(html: string, text: string): Promise<void> {
  const as = (type: string, content: string) => new Blob([content], { type })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': as('text/html', html), 'text/plain': as('text/plain', text) }),
  ])
}
