/** The look of the card: the notebook's colours and sizes, with system fonts, since we are a guest here. */
export const CARD_STYLE = `
:host { color-scheme: light dark }
@media print { .card { display: none } }
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
.head { display: flex; align-items: flex-start; gap: 12px }
h2 { flex: 1; min-width: 0; max-height: 108px; overflow: auto; margin: 4px 0; font: 600 28px/36px var(--serif) }
button, a {
  display: flex; align-items: center; gap: 8px; min-width: 44px; min-height: 44px; padding: 0 8px; text-align: start;
  font: 600 18px/28px system-ui, sans-serif; color: var(--ink); background: none; text-decoration: none;
  border: 1.5px solid transparent; border-radius: 8px; cursor: pointer;
}
.head > button { margin-right: -8px }
.saying > button, .saying > a, .deeds > button { width: fit-content; margin-left: -9.5px }
.deeds > button { min-width: 172px; margin-right: 9.5px }
button:hover, a:hover { background: var(--tint) }
button:active, a:active { color: var(--press) }
:focus-visible { outline: 3px solid var(--ink); outline-offset: -3px }
.roomy > .said { flex: 0 1 auto; min-height: 0; overflow: auto;
  /* A shadow at the foot says that there is more; the end of the words covers it. */
  background: linear-gradient(transparent, var(--sheet) 50%) 0 100%/100% 28px no-repeat local,
    linear-gradient(transparent, var(--rule)) 0 100%/100% 14px no-repeat scroll }
.said { margin: 4px 0 12px }
.saying + .saying { margin-top: 12px; padding-top: 16px; border-top: 1px solid var(--rule) }
.quote { margin-bottom: 8px; padding-inline-start: 16px; border-inline-start: 2px solid var(--margin) }
.meaning, .words { font: 400 20px/28px var(--serif); white-space: pre-wrap }
.label, .by { font-size: 16px; line-height: 24px; color: var(--soft) }
.label { margin-top: 8px }
.by:empty { display: none }
ol { padding-inline-start: 24px }
.only { display: flex; align-items: center; gap: 10px; padding: 8px 0; border-top: 1px solid var(--rule);
  font-size: 16px; line-height: 24px; color: var(--soft) }
.deeds { display: flex; flex-wrap: wrap; align-items: center; border-top: 1px solid var(--rule); padding-top: 4px }
.deeds > p { flex: 1 1 200px; padding: 8px 0 }
svg { flex: none; width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 140ms }
  @keyframes appear { from { opacity: 0 } }
}
@media (forced-colors: active) { button, a { border-color: currentColor } }
`
