/** The look of the card: the notebook's colours and sizes, with system fonts, since we are a guest here. */
export const CARD_STYLE = `
@media print { .card { display: none } }
/* Not on the host: what we take off there of the page's styles takes this off too. */
.card { color-scheme: light dark }
.card.light { color-scheme: light }
.card.dark { color-scheme: dark }
.card {
  --sheet: light-dark(#fff, #262320); --text: light-dark(#221f1a, #f1ece3); --soft: light-dark(#524c44, #c3bbaf);
  --ink: light-dark(#26379e, #b7c3ff); --press: light-dark(#1a2778, #d3daff); --tint: light-dark(#eceef8, #2a2c3f);
  --edge: light-dark(#857d72, #8c8478); --rule: light-dark(#ddd8ce, #3b3731); --margin: light-dark(#a9b2e0, #4c5580);
  --serif: ui-serif, Georgia, "Noto Serif", serif;
  box-sizing: border-box; display: flex; flex-direction: column; max-height: inherit; padding: 12px 20px;
  overflow: auto; overflow-wrap: anywhere; text-align: start; user-select: none; -webkit-user-select: none;
  font: 400 18px/28px system-ui, sans-serif; color: var(--text); background: var(--sheet);
  border: 1px solid var(--edge); border-radius: 12px; box-shadow: 0 8px 24px rgb(0 0 0 / .16);
}
.card > * { flex: none }
.roomy { overflow: hidden }
h2, p, ol { margin: 0 }
[data-words]::before { content: attr(data-words) }
.head { display: flex; align-items: flex-start; gap: 12px }
h2 { flex: 1; min-width: 0; margin: 4px 0; font: 600 28px/36px var(--serif) }
h2.long { font-size: 20px; line-height: 28px }
button, a {
  display: flex; align-items: center; gap: 8px; min-width: 44px; min-height: 44px; padding: 0 8px; text-align: start;
  font: 600 18px/28px system-ui, sans-serif; color: var(--ink); background: none; text-decoration: none;
  border: 1.5px solid transparent; border-radius: 8px; cursor: pointer;
}
.head > button { margin-right: -8px }
.saying > button, .saying > a, .deeds > button { width: fit-content; margin-left: -9.5px }
button:hover, a:hover { background: var(--tint) }
button:active, a:active { color: var(--press) }
:focus-visible { outline: 3px solid var(--ink); outline-offset: -3px }
.roomy > .said { flex: 0 1 auto; min-height: 0; overflow: auto;
  /* A shadow at the foot says that there is more; the end of the words covers it. */
  background: linear-gradient(transparent, var(--sheet) 50%) 0 100%/100% 28px no-repeat local,
    linear-gradient(transparent, var(--rule)) 0 100%/100% 14px no-repeat scroll }
/* Room for what stands a little out, or it would be cut where the words scroll. */
.said { margin: 4px -10px 12px; padding: 0 10px }
.saying + .saying { margin-top: 12px; padding-top: 16px; border-top: 1px solid var(--rule) }
.quote { margin-bottom: 8px; padding-inline-start: 16px; border-inline-start: 2px solid var(--margin) }
.meaning, .words { font: 400 20px/28px var(--serif); white-space: pre-wrap }
.ready > .meaning { margin: 4px 0; font: inherit }
.label, .by { font-size: 16px; line-height: 24px; color: var(--soft) }
.label, .like + .by { margin-top: 8px }
.by[data-words=""] { display: none }
ol { padding-inline-start: 24px }
.only { display: flex; align-items: center; gap: 10px; padding: 8px 0; border-top: 1px solid var(--rule);
  font-size: 16px; line-height: 24px; color: var(--soft) }
[hidden] { display: none !important }
.asked { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; padding-bottom: 8px }
.asked > button { margin-left: -9.5px }
.asked > p { flex: 1 1 200px; padding: 8px 0 }
.asked > .what { flex-basis: 100%; font: 400 20px/28px var(--serif) }
.deeds { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; border-top: 1px solid var(--rule); padding-top: 4px }
.deeds > p { flex: 1 1 200px; padding: 8px 0 }
svg { flex: none; width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 140ms }
  @keyframes appear { from { opacity: 0 } }
}
@media (forced-colors: active) { button, a { border-color: currentColor } }
`
