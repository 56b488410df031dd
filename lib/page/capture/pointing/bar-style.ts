/** As on the card: the system's fonts, and nothing that moves. The outline is cased in white to stand out anywhere. */
export const STYLE = `
:host { color-scheme: light dark }
* { box-sizing: border-box }
.outline {
  position: fixed; border: 3px solid #26379e; border-radius: 6px;
  box-shadow: 0 0 0 2px #fff, inset 0 0 0 2px #fff;
}
.name, .bar {
  position: fixed; font: 16px/1.4 system-ui, sans-serif; border-radius: 8px;
  color: light-dark(#221f1a, #f1ece3); background: light-dark(#fff, #262320);
  border: 1.5px solid light-dark(#857d72, #8c8478);
}
.name { padding: 4px 10px; max-width: min(420px, 100vw - 16px); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.bar { box-shadow: 0 2px 10px #0004; inset: auto 8px 8px; margin-inline: auto; width: fit-content; max-width: calc(100vw - 16px); padding: 8px 16px; text-align: center; pointer-events: auto }
.bar p { margin: 4px 0 }
.keys { color: light-dark(#524c44, #c3bbaf) }
.bar button {
  min-height: 44px; min-width: 44px; padding: 0 12px; font: inherit; font-weight: 600; border: 0; border-radius: 8px;
  background: none; color: light-dark(#26379e, #b7c3ff); cursor: pointer;
}
.bar .take { background: light-dark(#26379e, #b7c3ff); color: light-dark(#fff, #161c45) }
.bar button:focus-visible { outline: 3px solid light-dark(#26379e, #b7c3ff); outline-offset: 2px }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
[hidden] { display: none !important }
@media (forced-colors: active) {
  .outline { border-color: Highlight; box-shadow: none }
  .bar button { border: 1px solid ButtonText }
}
`
