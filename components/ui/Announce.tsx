/** Says a change to screen readers when they have finished; render it once a screen, with '' while there is nothing. */
export function Announce({ text }: { text: string }) {
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  )
}
